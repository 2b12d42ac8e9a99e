import { close, noteMany } from '#modules/attendance';
import { type Random, randomFrom, seedOf } from '#modules/demonstration/rules';
import type { Holder } from '#modules/demonstration-season/rules';
import { addManySeries, cancelMeeting, moveMeeting } from '#modules/meetings';
import { type Listed, registerMany } from '#modules/registration';
import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { addDays, dateOf, type IsoDate, startOfDay, weekdayOf } from '#platform/time';
import { regularsOf } from './regulars.ts';
import { type HeldMeeting, heldMeetings, markTold } from './store.ts';
import { isSmall, termsOf } from './terms.ts';
import { whoCame } from './who-came.ts';
import { whoRegisters } from './who-registers.ts';

const zone = 'Europe/Paris';
const dayMs = 86_400_000;

/** What was told of a space. */
export interface Told {
  meetings: number;
  registrations: number;
  presences: number;
}

/** Tells the year of one space, all of it or nothing; null when it was told already. */
export function tellYear(db: Database, holder: Holder, now: Date): Promise<Told | null> {
  return inTransaction(db, async (tx) => {
    if (!(await markTold(tx, holder.spaceId, now))) return null;
    const { year, season } = periodsOf(now);
    await tellTerms(tx, holder, year);
    const random = randomFrom(seedOf(`venues ${holder.slug}`));
    const added = await heldMeetings(tx, holder.spaceId, instants(year));
    await tellChanges(tx, added, random);
    const held = await heldMeetings(tx, holder.spaceId, instants({ from: year.from, to: season.to }));
    const seated = await tellRegistrations(tx, held, { holder, random, now });
    const presences = await tellAttendance(tx, held, { holder, random, now, seated: seated.ids });
    return { meetings: added.length, registrations: seated.count, presences };
  });
}

/** The year ends where this season began, four weeks ago; people are registered three weeks ahead. */
function periodsOf(now: Date) {
  const today = dateOf(now, zone);
  const monday = addDays(today, 1 - weekdayOf(today));
  const begun = addDays(monday, -28);
  return { year: { from: addDays(begun, -7 * 48), to: begun }, season: { to: addDays(monday, 21) } };
}

const instants = ({ from, to }: { from: IsoDate; to: IsoDate }) => ({
  from: startOfDay(from, zone),
  to: startOfDay(to, zone),
});

/** Each term was announced two weeks before it began. */
async function tellTerms(
  tx: Transaction,
  holder: Holder,
  year: { from: IsoDate; to: IsoDate },
): Promise<void> {
  for (const { from, series } of termsOf(holder, year)) {
    if (series.length > 0) await addManySeries(tx, series, startOfDay(addDays(from, -14), zone));
  }
}

const reasons = [
  'L’animatrice est souffrante',
  'La salle est prise par une réunion',
  'Panne de chauffage',
  'Neige',
];

/** A few are cancelled or moved some weeks before, when nobody has registered yet: there is nobody to tell. */
async function tellChanges(tx: Transaction, meetings: readonly HeldMeeting[], random: Random): Promise<void> {
  for (const { id, startsAt, endsAt } of meetings) {
    const then = new Date(startsAt.getTime() - 50 * dayMs);
    if (random.chance(0.025)) await cancelMeeting(tx, id, random.pick(reasons), then);
    else if (random.chance(0.01)) {
      const [later, until] = [startsAt, endsAt].map((at) => new Date(at.getTime() + 3_600_000)) as [
        Date,
        Date,
      ];
      await moveMeeting(tx, id, { startsAt: later, endsAt: until, reason: 'Une heure plus tard' }, then);
    }
  }
}

interface Telling {
  holder: Holder;
  random: Random;
  now: Date;
}

async function tellRegistrations(
  tx: Transaction,
  held: readonly HeldMeeting[],
  { holder, random, now }: Telling,
): Promise<{ count: number; ids: Map<string, string[]> }> {
  const crowd = { regulars: regularsOf(holder.slug), isSmall: isSmall(holder), random, now };
  const begun = new Set<string>();
  const listed: Listed[] = [];
  for (const meeting of held.filter(({ isOpen }) => isOpen)) {
    // Of a cycle one registers for its first meeting, and with it for all.
    if (!meeting.isCycle || !begun.has(meeting.seriesId)) listed.push(...whoRegisters(meeting, crowd));
    begun.add(meeting.seriesId);
  }
  const bookings = (await registerMany(tx, listed)).flatMap((taken) =>
    taken.refusal === null ? [taken.bookings] : [],
  );
  const seats = bookings.flat().filter(({ state }) => state === 'seat');
  const ids = Map.groupBy(seats, ({ meetingId }) => meetingId);
  return {
    count: bookings.length,
    ids: new Map([...ids].map(([meetingId, hers]) => [meetingId, hers.map(({ id }) => id)])),
  };
}

/** Who came to what is over. Lists of the last week wait to be closed: whoever did not come is told by then, not by a year. */
async function tellAttendance(
  tx: Transaction,
  held: readonly HeldMeeting[],
  { holder, random, now, seated }: Telling & { seated: ReadonlyMap<string, readonly string[]> },
): Promise<number> {
  const over = held.filter(({ endsAt }) => endsAt < now);
  const by = holder.ledBy;
  const lists = over.map((meeting) => whoCame(meeting, seated.get(meeting.id) ?? [], { by, random }));
  await noteMany(tx, lists);
  const closed = lists.filter((list) => now.getTime() - list.now.getTime() > 8 * dayMs);
  await close(tx, ...closed.map(({ meetingId, now: closedAt }) => ({ meetingId, closedAt, closedBy: by })));
  return lists.flatMap(({ notes }) => notes).filter(({ state }) => state === 'present').length;
}
