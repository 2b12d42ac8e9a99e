import { holdMeetings, takeSeats, type Wish } from '#modules/meetings';
import type { Meeting } from '#modules/meetings/rules';
import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { promoted } from './announced.ts';
import { served, startsAfter, type Waiting } from './places.ts';
import type { Booking } from './registration.ts';
import { bookingsOf, setState, waitingIn } from './store.ts';

/**
 * Gives the free seats of these meetings to those who wait, first come first, and tells them: all in one transaction, so
 * that it is done wholly or not at all, and that a second run finds nothing left. Answers how many bookings got a seat.
 */
export async function promote(db: Database, meetingIds: readonly string[], now: Date): Promise<number> {
  return (await serve(db, meetingIds, { isToCome: startsAfter(now), now })).length;
}

/**
 * The same for those whom the team chose, as long as the meeting lasts: they may be there already. Before it begins nobody
 * is passed by, since whoever came first has what she can take. Answers how many of them have got a seat.
 */
export function giveSeats(db: Database, registrationIds: readonly string[], now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const waiting = (await bookingsOf(tx, registrationIds)).filter(({ state }) => state === 'waiting');
    const meetingIds = [...new Set(waiting.map(({ meetingId }) => meetingId))];
    const isToCome = ({ endsAt }: Meeting): boolean => endsAt > now;
    const given = await serve(tx, meetingIds, { isToCome, now, chosen: registrationIds });
    return new Set(given.map(({ registrationId }) => registrationId)).size;
  });
}

interface Serving {
  isToCome: (meeting: Meeting) => boolean;
  now: Date;
  /** Nobody else is served. */
  chosen?: readonly string[];
}

function serve(
  db: Database,
  meetingIds: readonly string[],
  { isToCome, now, chosen }: Serving,
): Promise<Waiting[]> {
  return inTransaction(db, async (tx) => {
    const held = new Map((await holdMeetings(tx, meetingIds)).map((meeting) => [meeting.id, { ...meeting }]));
    const waiting = (await waitingIn(tx, [...held.keys()])).filter(
      ({ registrationId }) => chosen?.includes(registrationId) ?? true,
    );
    const given = served(held, waiting, isToCome);
    for (const bookings of given) await give(tx, bookings, now);
    return given.flat();
  });
}

async function give(
  tx: Transaction,
  bookings: readonly (Waiting & Pick<Booking, 'id'>)[],
  now: Date,
): Promise<void> {
  const wishes: Wish[] = bookings.map(({ meetingId, withLaptop }) => ({ meetingId, withLaptop }));
  if ((await takeSeats(tx, wishes)) !== null) throw new Error('Held meetings changed.');
  const bookingIds = bookings.map(({ id }) => id);
  await setState(tx, bookingIds, 'seat', { now });
  const { registrationId } = bookings[0] as Waiting;
  await announce(tx, promoted, { registrationId, bookingIds, now });
}
