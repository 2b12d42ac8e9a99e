import { defineModule } from '#platform/module';
import { tellCourses } from './tell.ts';

export const demonstrationCourses = defineModule({
  name: 'demonstration-courses',
  title: { fr: 'Les vingt modules', en: 'The twenty courses' },
  purpose: 'trial',
  does: { fr: 'Vingt modules de formation de deux heures.', en: 'Twenty courses of two hours.' },
  needs: ['resources'],
  tales: [{ order: 75, title: 'Les vingt modules de formation', tell: tellCourses }],
});
