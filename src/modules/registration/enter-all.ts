import { changeSeats, holdMeetings, seriesById } from '#modules/meetings';
import type { Series } from '#modules/meetings/rules';
import type { Transaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { cancelIn, enter, type Ledger, type Line } from './ledger.ts';
import type { BookingState, RegisterRefusal, Registration, Wanted } from './registration.ts';
import { bookedIn, insertBookings, insertRegistrations } from './store.ts';

/** Somebody of a list: when she registered, and when she cancelled, if she did. */
export interface Listed extends Wanted {
  now: Date;
  cancelled?: { by: 'self' | 'team'; now: Date } | null;
}

export type Entered =
  | { refusal: RegisterRefusal }
  | {
      refusal: null;
      registration: Registration;
      bookings: { id: string; meetingId: string; state: BookingState }[];
    };

/**
 * Enters a list of people: each at her own moment, by the rules of one registration and one cancelling, in the order of
 * these moments. Nobody is written to, and nobody has a link: that is the caller's. What is refused leaves nothing.
 * Answers what became of each, in the order of the list.
 */
export async function enterAll(tx: Transaction, listed: readonly Listed[]): Promise<Entered[]> {
  const ledger = await open(tx, [...new Set(listed.map(({ meetingId }) => meetingId))]);
  const before = new Map([...ledger.meetings].map(([id, meeting]) => [id, { ...meeting }]));
  const refusals = new Map<number, RegisterRefusal | null>();
  for (const { rank, now, cancelled } of actsOf(listed)) {
    if (cancelled) cancelIn(ledger, nameOf(rank), cancelled);
    else refusals.set(rank, enter(ledger, nameOf(rank), listed[rank] as Listed, now));
  }
  await writeSeats(tx, ledger, before);
  return writeNew(tx, listed, { ledger, refusals });
}

/** What she is called as long as nothing is written. */
const nameOf = (rank: number): string => `#${rank}`;

/** Who registers and who cancels, in the order in which it happened. */
function actsOf(listed: readonly Listed[]) {
  const acts = listed.flatMap(({ now, cancelled }, rank) => [
    { rank, now, cancelled: null },
    ...(cancelled ? [{ rank, now: cancelled.now, cancelled }] : []),
  ]);
  return acts.sort((one, other) => one.now.getTime() - other.now.getTime());
}

async function open(tx: Transaction, meetingIds: readonly string[]): Promise<Ledger> {
  const meetings = await holdMeetings(tx, meetingIds);
  const seriesIds = [...new Set(meetings.map(({ seriesId }) => seriesId))];
  const series = new Map<string, Series>();
  for (const id of seriesIds) series.set(id, (await seriesById(tx, id)) as Series);
  const lines = await bookedIn(
    tx,
    meetings.map(({ id }) => id),
  );
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return { meetings: byId, series, lines, zone: await zoneOf(tx) };
}

async function writeSeats(tx: Transaction, { meetings }: Ledger, before: Ledger['meetings']): Promise<void> {
  const changes = [...meetings.values()].map(({ id, seatsTaken, laptopsTaken }) => ({
    meetingId: id,
    seats: seatsTaken - (before.get(id)?.seatsTaken ?? 0),
    laptops: laptopsTaken - (before.get(id)?.laptopsTaken ?? 0),
  }));
  await changeSeats(
    tx,
    changes.filter(({ seats, laptops }) => seats !== 0 || laptops !== 0),
  );
}

const mostAtOnce = 2000;

async function writeNew(
  tx: Transaction,
  listed: readonly Listed[],
  { ledger, refusals }: { ledger: Ledger; refusals: ReadonlyMap<number, RegisterRefusal | null> },
): Promise<Entered[]> {
  // In the order in which they came: so are their numbers.
  const ranks = [...refusals].filter(([, refusal]) => refusal === null).map(([rank]) => rank);
  const isWhole = new Map(ledger.lines.map((line) => [line.registrationId, line.isWhole]));
  const written = new Map<string, Registration>();
  for (let begin = 0; begin < ranks.length; begin += mostAtOnce) {
    const some = ranks.slice(begin, begin + mostAtOnce);
    const rows = some.map((rank) => newOf(listed[rank] as Listed, isWhole.get(nameOf(rank)) === true));
    for (const [at, one] of (await insertRegistrations(tx, rows)).entries())
      written.set(nameOf(some[at] as number), one);
  }
  const lines = ledger.lines.filter(({ registrationId }) => written.has(registrationId));
  const booked = await writeLines(tx, lines, written);
  return listed.map((_, rank) => {
    const refusal = refusals.get(rank) ?? null;
    const registration = written.get(nameOf(rank)) as Registration;
    return refusal === null
      ? { refusal, registration, bookings: booked.get(nameOf(rank)) ?? [] }
      : { refusal };
  });
}

const newOf = (
  { who, source, lang, now }: Listed,
  isWhole: boolean,
): Omit<Registration, 'id' | 'number' | 'forgottenAt'> => ({
  ...who,
  isWhole,
  source,
  lang,
  createdAt: now,
});

async function writeLines(
  tx: Transaction,
  lines: readonly Line[],
  written: ReadonlyMap<string, Registration>,
) {
  const booked = new Map<string, { id: string; meetingId: string; state: BookingState }[]>();
  for (let begin = 0; begin < lines.length; begin += mostAtOnce) {
    const some = lines.slice(begin, begin + mostAtOnce);
    const rows = some.map(({ id, isWhole, withLaptop, registrationId, ...row }) => ({
      ...row,
      registrationId: (written.get(registrationId) as Registration).id,
    }));
    const inserted = await insertBookings(tx, rows);
    if (inserted.length < rows.length) throw new Error('Held meetings changed.');
    for (const [at, { registrationId, meetingId, state }] of some.entries())
      booked.set(registrationId, [
        ...(booked.get(registrationId) ?? []),
        { id: (inserted[at] as { id: string }).id, meetingId, state },
      ]);
  }
  return booked;
}
