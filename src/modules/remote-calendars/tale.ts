import { allSpaces } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, type IsoDate } from '#platform/time';
import { follow } from './follow.ts';

/** An invented space follows what an invented commune announces: a market, a film, a festival. */
export async function tellCalendar(db: Database, now: Date): Promise<void> {
  const spaces = (await allSpaces(db)).filter(
    ({ fictitious, status }) => fictitious && status === 'published',
  );
  const [space] = spaces;
  if (!space) return;
  const bytes = Buffer.from(calendarFrom(dateOf(now, await zoneOf(db))));
  const calendar = {
    spaceId: space.id,
    name: 'Agenda de la commune (exemple inventé)',
    address: null,
    bytes,
  };
  await inTransaction(db, (tx) => follow(tx, calendar, now));
}

const calendarFrom = (today: IsoDate): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...invented.flatMap(({ title, place, inDays, hours: [from, to], rule }, rank) => [
      'BEGIN:VEVENT',
      `UID:invente-${rank}@commune.example`,
      `SUMMARY:${title}`,
      `LOCATION:${place}`,
      `DTSTART:${written(addDays(today, inDays))}T${from}00`,
      `DTEND:${written(addDays(today, inDays))}T${to}00`,
      ...(rule ? [`RRULE:${rule}`] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

const written = (day: IsoDate): string => day.replaceAll('-', '');

const invented = [
  {
    title: 'Marché de Noël des associations',
    place: 'Place de la Halle',
    inDays: 19,
    hours: ['1000', '1800'],
  },
  {
    title: 'Ciné-club : courts métrages d’ici',
    place: 'Salle des fêtes',
    inDays: 9,
    hours: ['2030', '2230'],
  },
  {
    title: 'Lecture à voix haute',
    place: 'Jardin de la mairie',
    inDays: 12,
    hours: ['1500', '1600'],
    rule: 'FREQ=MONTHLY;COUNT=4',
  },
].map((each) => ({ rule: null, ...each }));
