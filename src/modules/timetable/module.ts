import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { examples } from './examples.ts';
import { hoursPart, todayBlock } from './parts.tsx';
import { specialRoutes } from './special-routes.tsx';
import { weekRoutes } from './week-routes.tsx';

export const timetable = defineModule({
  name: 'timetable',
  title: { fr: 'Tenue des horaires', en: 'Upkeep of opening hours' },
  purpose: 'register',
  does: {
    fr: 'Les équipes tiennent leurs horaires et annoncent les fermetures.',
    en: 'Teams keep their hours and announce closings.',
  },
  needs: ['network', 'upkeep', 'hours', 'proposals'],
  routes: new Hono<Env>().route('/', weekRoutes).route('/', specialRoutes),
  examples,
  permissions: { 'hours.edit': ['coordinator', 'ambassador', 'animator'] },
  spaceParts: [hoursPart],
  blocks: [todayBlock],
});
