import { spaceChanged } from '#modules/network';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { refreshAllOpenings, refreshOpenings } from './refresh-openings.ts';

export const hours = defineModule({
  name: 'hours',
  title: { fr: 'Horaires', en: 'Opening hours' },
  needs: ['network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  listens: [
    on(spaceChanged, async (tx, { spaceId, fields, now }) => {
      if (fields.includes('hours') || fields.includes('status')) await refreshOpenings(tx, [spaceId], now);
    }),
  ],
  permissions: { 'hours.edit': ['coordinator', 'ambassador', 'animator'] },
  jobs: [
    {
      name: 'hours-refresh',
      schedule: '20 3 * * *',
      work: async (db, _data, now) => {
        await refreshAllOpenings(db, now);
      },
    },
  ],
});
