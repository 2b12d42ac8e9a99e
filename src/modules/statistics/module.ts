import { defineModule } from '#platform/module';
import { statisticsPath } from './paths.ts';
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
  routes,
  examples: { indicator: async () => 'frequentation' },
  menu: [
    {
      path: statisticsPath,
      label: { fr: 'Statistiques', en: 'Statistics' },
      place: 'staff',
      order: 40,
      permission: 'statistics.read',
    },
  ],
  permissions: { 'statistics.read': ['coordinator', 'partner', 'ambassador', 'animator'] },
});
