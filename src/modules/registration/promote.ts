import type { Transaction } from 'kysely';
import { holdMeetings, takeSeats, type Wish } from '#modules/meetings';
import type { Meeting } from '#modules/meetings/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import { tellPromoted } from './letters.ts';
import type { Booking, Registration } from './registration.ts';
import { setState, waitingIn } from './store.ts';

type Waiting = Booking & Pick<Registration, 'isWhole' | 'withLaptop'>;

/**
 * Gives the free seats of these meetings to those who wait, first come first, and tells them: all in one transaction, so
 * that it is done wholly or not at all, and that a second run finds nothing left. Who waits for a whole cycle gets all of
 * it at once; as long as she cannot, the next one is served. Answers how many bookings got a seat.
 */
export function promote(db: Database, meetingIds: readonly string[], now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const held = new Map((await holdMeetings(tx, meetingIds)).map((meeting) => [meeting.id, { ...meeting }]));
    const waiting = await waitingIn(tx, [...held.keys()]);
    const promoted: string[] = [];
    for (const hers of byRegistration(waiting)) {
      for (const bookings of wholeOrEach(
        hers.filter(({ meetingId }) => isToCome(held.get(meetingId), now)),
      )) {
        if (bookings.length === 0 || !bookings.every((one) => fits(held.get(one.meetingId), one))) continue;
        await give(tx, bookings, now);
        for (const one of bookings) take(held.get(one.meetingId) as Meeting, one);
        promoted.push(...bookings.map(({ id }) => id));
      }
    }
    return promoted.length;
  });
}

const byRegistration = (waiting: readonly Waiting[]): Waiting[][] => [
  ...Map.groupBy(waiting, ({ registrationId }) => registrationId).values(),
];

const wholeOrEach = (bookings: readonly Waiting[]): Waiting[][] =>
  bookings[0]?.isWhole ? [[...bookings]] : bookings.map((one) => [one]);

const isToCome = (meeting: Meeting | undefined, now: Date): boolean =>
  meeting !== undefined && meeting.status === 'planned' && meeting.startsAt > now;

const fits = (meeting: Meeting | undefined, { withLaptop }: Waiting): boolean =>
  meeting !== undefined &&
  (meeting.seats === null || meeting.seatsTaken < meeting.seats) &&
  (!withLaptop || meeting.laptopsTaken < meeting.laptops);

function take(meeting: Meeting, { withLaptop }: Waiting): void {
  meeting.seatsTaken += 1;
  meeting.laptopsTaken += withLaptop ? 1 : 0;
}

async function give(tx: Transaction<Tables>, bookings: readonly Waiting[], now: Date): Promise<void> {
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
