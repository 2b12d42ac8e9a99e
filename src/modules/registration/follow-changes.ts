import type { Transaction } from 'kysely';
import { meetingById } from '#modules/meetings';
import type { Tables } from '#platform/database/tables';
import { bookedAmong, changedRegistrations, forgetUntold, noteUntold, waitedFor } from './change-store.ts';
import { tellChanged } from './letters.ts';
import { promote } from './promote.ts';
import { tellMany } from './told.ts';

/** What is announced of a meeting. */
interface Change {
  meetingId: string;
  what: 'moved' | 'cancelled' | 'restored' | 'reworded';
  before: { startsAt: Date; place: string | null };
  now: Date;
}

/** Notes what people must be told; they are told once the whole change is made, in one mail. */
export async function noteChange(
  tx: Transaction<Tables>,
  { meetingId, what, before, now }: Change,
): Promise<void> {
  const meeting = await meetingById(tx, meetingId);
  if (!meeting || meeting.endsAt <= now) return;
  if (what === 'reworded' && meeting.place === before.place) return;
  await noteUntold(tx, meetingId, what === 'reworded' ? 'moved' : what, before.startsAt);
}

/** A series changed: whoever is in it is told, and seats that were added go to those who wait. */
export async function followSeries(
  tx: Transaction<Tables>,
  { seriesId, now }: { seriesId: string; now: Date },
): Promise<void> {
  const changed = await tellMany(tx, await changedRegistrations(tx, seriesId));
  for (const { registration, bookings } of changed) {
    const untold = bookings.filter((one) => one.untold !== null);
    await tellChanged(tx, { registration, bookings: untold }, now);
    await forgetUntold(
      tx,
      untold.map(({ id }) => id),
    );
  }
  const waited = await waitedFor(tx, seriesId, now);
  if (waited.length > 0) await promote(tx, waited, now);
}

/** A meeting that somebody registered for is cancelled where it would have gone. */
export async function holdBooked(
  tx: Transaction<Tables>,
  { meetingIds, held }: { meetingIds: readonly string[]; held: Set<string> },
): Promise<void> {
  for (const id of await bookedAmong(tx, meetingIds)) held.add(id);
}
