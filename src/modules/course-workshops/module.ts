import { defineModule } from '#platform/module';
import { courseCatalogue } from './catalogue.ts';
import { coursesUsed } from './indicator.ts';
import { usesPart } from './part.tsx';

export const courseWorkshops = defineModule({
  name: 'course-workshops',
  title: { fr: 'Modules de formation', en: 'Courses' },
  purpose: 'sharing',
  does: {
    fr: 'Un module de formation s’annonce en atelier, et dit combien de fois il a servi.',
    en: 'A course is announced as a workshop, and says how often it served.',
  },
  needs: ['network', 'resources', 'meetings'],
  catalogue: courseCatalogue,
  resourceParts: [usesPart],
  indicators: [coursesUsed],
});
