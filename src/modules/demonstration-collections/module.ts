import { defineModule } from '#platform/module';
import { tellCollections } from './tell.ts';

export const demonstrationCollections = defineModule({
  name: 'demonstration-collections',
  title: { fr: 'Les vingt modules, par famille', en: 'The twenty courses, by family' },
  purpose: 'trial',
  does: {
    fr: 'Cinq collections qui rangent les vingt modules.',
    en: 'Five collections that sort the twenty courses.',
  },
  needs: ['resources', 'collections', 'demonstration-courses'],
  tales: [{ order: 76, title: 'Les collections de modules', tell: tellCollections }],
});
