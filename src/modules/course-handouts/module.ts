import { defineModule } from '#platform/module';
import { handoutPart } from './part.tsx';
import { routes } from './routes.tsx';

export const courseHandouts = defineModule({
  name: 'course-handouts',
  title: { fr: 'Fiches à imprimer', en: 'Handouts' },
  purpose: 'sharing',
  does: {
    fr: 'La fiche de l’apprenant en gros caractères, et tout le module pour l’animateur, en PDF.',
    en: 'The learner’s sheet in large print, and the whole course for its trainer, as PDF.',
  },
  needs: ['resources'],
  routes,
  resourceParts: [handoutPart],
});
