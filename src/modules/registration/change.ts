import { holdMeetings, lendLaptops } from '#modules/meetings';
import type { Transaction } from '#platform/database/deed';
import { promote } from './promote.ts';
import { type Newcomer, whoIs } from './registration.ts';
import { bookingsOf, registrationById, updateRegistration } from './store.ts';

export type Corrections = Pick<Newcomer, 'phone' | 'need' | 'withLaptop' | 'remindBy'>;

/**
 * Changes how somebody is reached and what she needs. A laptop may be lent no more: the caller then rolls back. One that is
 * given back goes to whoever waits for it, and she who asks for none any more may have the seat that is free.
 */
export async function changeRegistration(
  tx: Transaction,
  id: string,
  corrections: Corrections,
  now: Date,
): Promise<'gone' | 'no_laptop' | null> {
  const meetingIds = (await bookingsOf(tx, [id])).map(({ meetingId }) => meetingId);
  await holdMeetings(tx, meetingIds);
  const registration = await registrationById(tx, id);
  if (!registration) return 'gone';
  if (registration.withLaptop !== corrections.withLaptop) {
    const seats = (await bookingsOf(tx, [id])).filter(({ state }) => state === 'seat');
    const lent = seats.map(({ meetingId }) => meetingId);
    if (!(await lendLaptops(tx, lent, corrections.withLaptop ? 1 : -1))) return 'no_laptop';
  }
  await updateRegistration(tx, id, corrections, whoIs({ ...registration, ...corrections }).whoByPhone);
  if (registration.withLaptop && !corrections.withLaptop) await promote(tx, meetingIds, now);
  return null;
}
