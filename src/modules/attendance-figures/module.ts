import { attended } from '#modules/attendance';
import { allSpaces } from '#modules/network';
import { on } from '#platform/events';
import { defineModule, migrationsFrom } from '#platform/module';
import { countAttended } from './count.ts';
import { indicators } from './indicators.ts';
import { monthFigures } from './month-figures.tsx';
import { routes } from './routes.tsx';
import { figuresPart } from './space-part.tsx';

export const attendanceFigures = defineModule({
  name: 'attendance-figures',
  title: { fr: 'Fréquentation des espaces', en: 'Attendance of spaces' },
  purpose: 'agenda',
  does: {
    fr: 'Combien de personnes chaque espace a accueillies, mois par mois.',
    en: 'How many people each space welcomed, month by month.',
  },
  needs: ['network', 'upkeep', 'meetings', 'agenda', 'attendance'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  // Two spaces that become one: what each welcomed stays under its own page.
  follows: [
    { to: 'space', table: 'attendanceMonth', column: 'spaceId', how: 'stays' },
    { to: 'space', table: 'attendanceMeeting', column: 'spaceId', how: 'stays' },
  ],
  listens: [on(attended, (tx, fact) => countAttended(tx, fact))],
  routes,
  examples: { id: async (db) => (await allSpaces(db))[0]?.id ?? null },
  blocks: [monthFigures],
  spaceParts: [figuresPart],
  indicators,
});
