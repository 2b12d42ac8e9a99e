import { defineModule, migrationsFrom } from '#platform/module';
import { writeFurther } from './add-series.ts';

export const meetings = defineModule({
  name: 'meetings',
  title: { fr: 'Ateliers et événements', en: 'Workshops and events' },
  purpose: 'agenda',
  does: {
    fr: 'Les ateliers, les événements et leurs dates, sur lesquels le reste de l’agenda s’appuie.',
    en: 'Workshops, events and their dates, on which the rest of what’s on stands.',
  },
  needs: ['network'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'space', table: 'series', column: 'spaceId', how: 'passes' },
    { to: 'space', table: 'meeting', column: 'spaceId', how: 'passes' },
    { to: 'person', table: 'series', column: 'ledBy', how: 'passes' },
  ],
  jobs: [
    {
      name: 'meetings-further',
      schedule: '20 2 * * *',
      async work(db, _data, now) {
        await writeFurther(db, now);
      },
    },
  ],
});
