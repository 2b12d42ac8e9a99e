import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { routes } from './routes.tsx';
import { drawSpacePart } from './space-part.tsx';

export const history = defineModule({
  name: 'history',
  title: { fr: 'Historique des fiches', en: 'History of pages' },
  purpose: 'register',
  does: {
    fr: 'Qui a changé quoi sur une fiche, et le moyen de revenir en arrière.',
    en: 'Who changed what on a page, and the way back.',
  },
  needs: ['network', 'hours', 'upkeep', 'proposals'],
  routes,
  examples,
  spaceParts: [{ place: 'staff', order: 90, permission: 'space.edit', draw: drawSpacePart }],
});
