import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { refreshCalendars } from './refresh.ts';
import { routes } from './routes.tsx';
import { calendarsPart } from './space-part.tsx';
import { tellCalendar } from './tale.ts';

export const remoteCalendars = defineModule({
  name: 'remote-calendars',
  title: { fr: 'Calendriers suivis', en: 'Followed calendars' },
  purpose: 'agenda',
  does: {
    fr: 'Ce qu’annonce la commune vient dans l’agenda d’un espace, et y reste à jour.',
    en: 'What a town announces comes to what’s on in a space, and stays up to date.',
  },
  needs: ['network', 'upkeep', 'meetings', 'planning'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'remoteCalendar', column: 'spaceId', how: 'passes' }],
  routes,
  examples,
  spaceParts: [calendarsPart],
  tales: [{ order: 78, title: 'Ce qu’annonce une commune inventée', tell: tellCalendar }],
  jobs: [
    {
      name: 'remote-calendars-read',
      schedule: '25 */4 * * *',
      work: (db, _data, now) => refreshCalendars(db, now),
    },
  ],
});
