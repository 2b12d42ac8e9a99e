import { holdMeetings, returnSeats } from '#modules/meetings';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { tellCancelled } from './letters.ts';
import { promote } from './promote.ts';
import { bookingsOf, registrationById, setState } from './store.ts';

/** Cancels a registration, or one meeting of it; each seat goes to the first who waits. False: there was nothing left. */
export function cancel(
  db: Database,
  {
    registrationId,
    meetingId = null,
    by,
  }: { registrationId: string; meetingId?: string | null; by: 'self' | 'team' },
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const registration = await registrationById(tx, registrationId);
    const known = await bookingsOf(tx, registrationId);
    const asked = known.filter((one) => meetingId === null || one.meetingId === meetingId);
    const meetings = await holdMeetings(
      tx,
      asked.map((one) => one.meetingId),
    );
    const coming = new Set(meetings.filter(({ endsAt }) => endsAt > now).map(({ id }) => id));
    // Read again: somebody may have been promoted, or have cancelled, before the meetings were held.
    const held = (await bookingsOf(tx, registrationId)).filter(
      (one) =>
        coming.has(one.meetingId) && asked.some(({ id }) => id === one.id) && one.state !== 'cancelled',
    );
    if (!registration || held.length === 0) return false;
    const { withLaptop } = registration;
    const seats = held.filter(({ state }) => state === 'seat');
    await returnSeats(
      tx,
      seats.map((one) => ({ meetingId: one.meetingId, withLaptop })),
    );
    await setState(
      tx,
      held.map(({ id }) => id),
      'cancelled',
      { by, now },
    );
    await tellCancelled(tx, { registration, bookingIds: held.map(({ id }) => id), by }, now);
    await promote(
      tx,
      seats.map((one) => one.meetingId),
      now,
    );
    return true;
  });
}
