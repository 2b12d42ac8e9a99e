import { defineModule, migrationsFrom } from '#platform/module';
import { assetRoutes } from './asset-routes.tsx';
import { examples } from './examples.ts';

export const workshopDates = defineModule({
  name: 'workshop-dates',
  title: { fr: 'Dates, salles et matériel', en: 'Dates, rooms and equipment' },
  purpose: 'agenda',
  does: {
    fr: 'Avant d’annoncer un atelier, ce qui s’oppose à ses dates : jours fériés, fermetures, salles déjà prises.',
    en: 'Before a workshop is announced, what speaks against its dates: holidays, closings, rooms that are taken.',
  },
  needs: ['network', 'upkeep', 'hours', 'meetings'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'asset', column: 'spaceId', how: 'passes' }],
  routes: assetRoutes,
  examples,
  permissions: { 'workshop.edit': ['coordinator', 'ambassador', 'animator'] },
});
