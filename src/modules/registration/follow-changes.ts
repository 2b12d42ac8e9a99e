import { holdMeetings, meetingById, meetingsOfCycle, seriesById, takeSeats } from '#modules/meetings';
import type { Meeting } from '#modules/meetings/rules';
import type { Transaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { bookingsChanged } from './announced.ts';
import { type Behind, behindIn, bookedAmong, noteUntold, waitedFor } from './change-store.ts';
import { hasSeat, isComing, takeSeat } from './places.ts';
import { promote } from './promote.ts';
import { insertBookings } from './store.ts';

/** What is announced of a meeting. */
interface Change {
  meetingId: string;
  what: 'moved' | 'cancelled' | 'restored' | 'reworded';
  before: { startsAt: Date; place: string | null };
  now: Date;
}

/** Notes what people must be told; they are told once the whole change is made, in one mail. */
export async function noteChange(tx: Transaction, { meetingId, what, before, now }: Change): Promise<void> {
  const meeting = await meetingById(tx, meetingId);
  if (!meeting || meeting.endsAt <= now) return;
  if (what === 'reworded' && meeting.place === before.place) return;
  await noteUntold(tx, meetingId, what === 'reworded' ? 'moved' : what, before.startsAt);
}

/** A series changed: whoever is in it is in its new meetings too, and seats that were added go to those who wait. */
export async function followSeries(
  tx: Transaction,
  { seriesId, now }: { seriesId: string; now: Date },
): Promise<void> {
  await catchUp(tx, seriesId, now);
  await announce(tx, bookingsChanged, { seriesId, now });
  const waited = await waitedFor(tx, seriesId, now);
  if (waited.length > 0) await promote(tx, waited, now);
}

/** A cycle grew: whoever comes to all of it is in its new meetings too, first come first served. */
async function catchUp(tx: Transaction, seriesId: string, now: Date): Promise<void> {
  const series = await seriesById(tx, seriesId);
  if (!series?.isCycle) return;
  const cycle = await meetingsOfCycle(tx, series.cycle);
  const idsOf = (some: readonly Meeting[]) => some.map(({ id }) => id);
  const behind = await behindIn(tx, idsOf(cycle), idsOf(cycle.filter((one) => isComing(one, now))));
  if (behind.length === 0) return;
  const joined = [...new Set(behind.flatMap(({ meetingIds }) => meetingIds))];
  const held = new Map((await holdMeetings(tx, joined)).map((one) => [one.id, { ...one }]));
  for (const her of behind) await join(tx, her, { held, now });
  for (const id of joined) await noteUntold(tx, id, 'added', (held.get(id) as Meeting).startsAt);
}

async function join(
  tx: Transaction,
  { hasSeat: isSeated, meetingIds, withLaptop, ...who }: Behind,
  { held, now }: { held: Map<string, Meeting>; now: Date },
): Promise<void> {
  const meetings = meetingIds.map((id) => held.get(id) as Meeting);
  const state = isSeated && meetings.every(hasSeat) ? 'seat' : 'waiting';
  if (state === 'seat') {
    const refused = await takeSeats(
      tx,
      meetingIds.map((meetingId) => ({ meetingId, withLaptop })),
    );
    if (refused !== null) throw new Error('Held meetings changed.');
    for (const meeting of meetings) takeSeat(meeting, withLaptop);
  }
  await insertBookings(
    tx,
    meetingIds.map((meetingId) => ({ ...who, meetingId, state, changedAt: now })),
  );
}

/** A meeting that somebody registered for is cancelled where it would have gone. */
export async function holdBooked(
  tx: Transaction,
  { meetingIds, held }: { meetingIds: readonly string[]; held: Set<string> },
): Promise<void> {
  for (const id of await bookedAmong(tx, meetingIds)) held.add(id);
}
