import { defineModule } from '#platform/module';
import { oaiPath } from './paths.ts';
import { routes } from './routes.ts';

export const resourceHarvest = defineModule({
  name: 'resource-harvest',
  title: { fr: 'Ressources pour les catalogues', en: 'Resources for catalogues' },
  purpose: 'exchange',
  does: {
    fr: 'D’autres catalogues relèvent les ressources par OAI-PMH, en Dublin Core.',
    en: 'Other catalogues harvest the resources by OAI-PMH, in Dublin Core.',
  },
  needs: ['resources'],
  routes,
  postedByPrograms: [oaiPath],
});
