import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule } from '#platform/module';
import { actRoutes } from './act-routes.tsx';
import { examples } from './examples.ts';
import { listRoutes } from './list-routes.tsx';
import { listPath } from './paths.ts';
import { withMacros } from './store.ts';
import { writeRoutes } from './write-routes.tsx';

export const resourceDesk = defineModule({
  name: 'resource-desk',
  title: { fr: 'Tenue des ressources', en: 'Upkeep of resources' },
  purpose: 'sharing',
  does: {
    fr: 'Les équipes écrivent leurs ressources\u00a0; chaque version reste, et peut revenir.',
    en: 'Teams write their resources; each version stays, and can come back.',
  },
  needs: ['network', 'resources', 'sendings'],
  routes: new Hono<Env>().route('/', listRoutes).route('/', writeRoutes).route('/', actRoutes),
  examples,
  resourceMarks: [
    {
      name: 'macros',
      label: { fr: 'Avec des macros', en: 'With macros' },
      order: 20,
      resourceIds: withMacros,
    },
  ],
  menu: [
    {
      path: listPath,
      label: { fr: 'Ressources', en: 'Resources' },
      place: 'staff',
      group: menuGroups.sharing,
      order: 8,
      permission: 'resource.write',
    },
  ],
});
