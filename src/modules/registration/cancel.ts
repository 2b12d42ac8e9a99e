import { holdMeetings, returnSeats } from '#modules/meetings';
import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { cancelled } from './announced.ts';
import { promote } from './promote.ts';
import type { Booking } from './registration.ts';
import { bookingsOf, registrationById, setState } from './store.ts';

interface Cancelling {
  by: 'self' | 'team';
  /** What the team says to whoever did not ask for it. */
  why?: string | null;
}

/** Cancels a registration, or one meeting of it; each seat goes to the first who waits. False: there was nothing left. */
export async function cancel(
  db: Database,
  { registrationId, meetingId, ...how }: { registrationId: string; meetingId?: string | null } & Cancelling,
  now: Date,
): Promise<boolean> {
  return (await cancelMany(db, { registrationIds: [registrationId], meetingId, ...how }, now)) > 0;
}

/**
 * Cancels several registrations together: nobody among them gets the seat of another meanwhile. Answers how many had
 * something left to cancel.
 */
export function cancelMany(
  db: Database,
  {
    registrationIds,
    meetingId = null,
    ...how
  }: { registrationIds: readonly string[]; meetingId?: string | null | undefined } & Cancelling,
  now: Date,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const asked = (await bookingsOf(tx, registrationIds)).filter(
      (one) => meetingId === null || one.meetingId === meetingId,
    );
    const meetings = await holdMeetings(
      tx,
      asked.map((one) => one.meetingId),
    );
    const coming = new Set(meetings.filter(({ endsAt }) => endsAt > now).map(({ id }) => id));
    const ids = new Set(asked.map(({ id }) => id));
    // Read again: somebody may have been promoted, or have cancelled, before the meetings were held.
    const held = (await bookingsOf(tx, registrationIds)).filter(
      (one) => ids.has(one.id) && coming.has(one.meetingId) && one.state !== 'cancelled',
    );
    const each = [...Map.groupBy(held, ({ registrationId }) => registrationId).values()];
    for (const hers of each) await end(tx, hers, how, now);
    const freed = held.filter(({ state }) => state === 'seat').map((one) => one.meetingId);
    if (freed.length > 0) await promote(tx, [...new Set(freed)], now);
    return each.length;
  });
}

/** Ends these bookings of one registration. */
async function end(
  tx: Transaction,
  bookings: readonly Booking[],
  { by, why = null }: Cancelling,
  now: Date,
): Promise<void> {
  const registration = await registrationById(tx, bookings[0]?.registrationId as string);
  if (!registration) return;
  const { withLaptop } = registration;
  const seats = bookings.filter(({ state }) => state === 'seat');
  await returnSeats(
    tx,
    seats.map(({ meetingId }) => ({ meetingId, withLaptop })),
  );
  const bookingIds = bookings.map(({ id }) => id);
  await setState(tx, bookingIds, 'cancelled', { by, why, now });
  await announce(tx, cancelled, { registration, bookingIds, by, why, now });
}
