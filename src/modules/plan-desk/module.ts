import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { actionRoutes } from './action-routes.tsx';
import { costRoutes } from './cost-routes.tsx';
import { examples } from './examples.ts';
import { indicatorRoutes } from './indicator-routes.tsx';
import { objectiveRoutes } from './objective-routes.tsx';
import { plansPart } from './parts.tsx';
import { planRoutes } from './plan-routes.tsx';

export const planDesk = defineModule({
  name: 'plan-desk',
  title: { fr: 'Écriture des plans d’action', en: 'Writing of action plans' },
  purpose: 'together',
  does: {
    fr: 'Les membres d’un groupe écrivent son plan à plusieurs, action par action, coût par coût.',
    en: 'The members of a group write its plan together, action by action, cost by cost.',
  },
  needs: ['groups', 'plans'],
  routes: new Hono<Env>()
    .route('/', planRoutes)
    .route('/', objectiveRoutes)
    .route('/', actionRoutes)
    .route('/', costRoutes)
    .route('/', indicatorRoutes),
  examples,
  groupParts: [plansPart],
});
