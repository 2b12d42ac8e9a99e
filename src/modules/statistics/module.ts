import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule } from '#platform/module';
import { publicPath, statisticsPath } from './paths.ts';
import { publicRoutes } from './public-routes.tsx';
import { routes } from './routes.tsx';

export const statistics = defineModule({
  name: 'statistics',
  title: { fr: 'Statistiques', en: 'Statistics' },
  purpose: 'team',
  does: {
    fr: 'Ce que le réseau compte, mois par mois\u00a0: courbes, carte, comparaison avec l’année d’avant, tableaux.',
    en: 'What the network counts, month by month: curves, map, comparison with the year before, tables.',
  },
  needs: ['network'],
  routes: new Hono<Env>().route('/', routes).route('/', publicRoutes),
  examples: { indicator: async () => 'frequentation' },
  menu: [
    {
      path: statisticsPath,
      label: { fr: 'Statistiques', en: 'Statistics' },
      place: 'staff',
      order: 40,
      permission: 'statistics.read',
    },
    {
      path: publicPath,
      label: { fr: 'Le réseau en chiffres', en: 'The network in figures' },
      place: 'footer',
      order: 31,
    },
  ],
  sitemap: async () => [{ path: publicPath, changedAt: null }],
  permissions: { 'statistics.read': ['coordinator', 'partner', 'ambassador', 'animator'] },
});
