import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { scopeOf } from '#platform/scope';
import { askSpaces } from './ask-spaces.ts';
import { callsBlock } from './calls-block.tsx';
import { campaignRoutes } from './campaign-routes.tsx';
import { anyRequest, countCalls } from './follow-store.ts';
import { listRoutes } from './list-routes.tsx';
import { listPath } from './paths.ts';
import { phoneRoutes } from './phone-routes.tsx';
import { tellChecks } from './tale.ts';

export const checkCampaigns = defineModule({
  name: 'check-campaigns',
  title: { fr: 'Campagnes de vérification', en: 'Check campaigns' },
  purpose: 'register',
  does: {
    fr: 'Tous les espaces sont interrogés tour à tour, au rythme que vous fixez.',
    en: 'All spaces are asked in turn, at the pace that you set.',
  },
  needs: ['network', 'checks'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  routes: new Hono<Env>().route('/', listRoutes).route('/', campaignRoutes).route('/', phoneRoutes),
  permissions: { 'check.follow': ['coordinator', 'ambassador'], 'check.start': ['coordinator'] },
  menu: [
    {
      path: listPath,
      label: { fr: 'Vérifications', en: 'Checks' },
      place: 'staff',
      group: menuGroups.upkeep,
      order: 13,
      permission: 'check.follow',
      count: ({ db, viewer, now }) => countCalls(db, scopeOf(viewer, 'check.follow'), now),
    },
  ],
  blocks: [callsBlock],
  tales: [{ order: 74, title: 'Une campagne de vérification en cours', tell: tellChecks }],
  jobs: [{ name: 'check-campaigns', schedule: '10 5 * * *', work: (db, _data, now) => askSpaces(db, now) }],
  examples: { request: anyRequest },
});
