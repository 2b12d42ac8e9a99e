import type { Transaction } from 'kysely';
import { holdMeetings, takeSeats, type Wish } from '#modules/meetings';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import { tellPromoted } from './letters.ts';
import { served, type Waiting } from './places.ts';
import type { Booking } from './registration.ts';
import { setState, waitingIn } from './store.ts';

/**
 * Gives the free seats of these meetings to those who wait, first come first, and tells them: all in one transaction, so
 * that it is done wholly or not at all, and that a second run finds nothing left. Answers how many bookings got a seat.
 */
export function promote(db: Database, meetingIds: readonly string[], now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const held = new Map((await holdMeetings(tx, meetingIds)).map((meeting) => [meeting.id, { ...meeting }]));
    const given = served(held, await waitingIn(tx, [...held.keys()]), now);
    for (const bookings of given) await give(tx, bookings, now);
    return given.flat().length;
  });
}

async function give(
  tx: Transaction<Tables>,
  bookings: readonly (Waiting & Pick<Booking, 'id'>)[],
  now: Date,
): Promise<void> {
  const wishes: Wish[] = bookings.map(({ meetingId, withLaptop }) => ({ meetingId, withLaptop }));
  if ((await takeSeats(tx, wishes)) !== null) throw new Error('Held meetings changed.');
  await setState(
    tx,
    bookings.map(({ id }) => id),
    'seat',
    { now },
  );
  await tellPromoted(
    tx,
    (bookings[0] as Waiting).registrationId,
    bookings.map(({ id }) => id),
    now,
  );
}
