import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { changeRoutes } from './change-routes.tsx';
import { examples } from './examples.ts';
import { listRoutes } from './list-routes.tsx';
import { meetingRoutes } from './meeting-routes.tsx';
import { newRoutes } from './new-routes.tsx';
import { listPath } from './paths.ts';
import { planPart } from './space-part.tsx';
import { todayBlock } from './today-block.tsx';

export const planning = defineModule({
  name: 'planning',
  title: { fr: 'Tenue de l’agenda', en: 'Upkeep of what’s on' },
  purpose: 'agenda',
  does: {
    fr: 'Les équipes annoncent leurs ateliers et changent leurs dates.',
    en: 'Teams announce their workshops and change their dates.',
  },
  needs: ['network', 'upkeep', 'hours', 'meetings', 'agenda', 'workshop-dates'],
  routes: new Hono<Env>()
    .route('/', listRoutes)
    .route('/', newRoutes)
    .route('/', meetingRoutes)
    .route('/', changeRoutes),
  examples,
  permissions: { 'network.events': ['coordinator'] },
  menu: [
    {
      path: listPath,
      label: { fr: 'Ateliers', en: 'Workshops' },
      place: 'staff',
      order: 6,
      permission: 'workshop.edit',
    },
  ],
  blocks: [todayBlock],
  spaceParts: [planPart],
});
