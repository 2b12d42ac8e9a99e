import type { Transaction } from 'kysely';
import { holdMeetings, lendLaptops } from '#modules/meetings';
import type { Tables } from '#platform/database/tables';
import { type Newcomer, whoIs } from './registration.ts';
import { bookingsOf, registrationById, updateRegistration } from './store.ts';

export type Corrections = Pick<Newcomer, 'phone' | 'need' | 'withLaptop' | 'remindBy'>;

/** Changes how somebody is reached and what she needs. A laptop may be lent no more: the caller then rolls back. */
export async function changeRegistration(
  tx: Transaction<Tables>,
  id: string,
  corrections: Corrections,
): Promise<'gone' | 'no_laptop' | null> {
  const known = await bookingsOf(tx, [id]);
  await holdMeetings(
    tx,
    known.map(({ meetingId }) => meetingId),
  );
  const registration = await registrationById(tx, id);
  if (!registration) return 'gone';
  if (registration.withLaptop !== corrections.withLaptop) {
    const seats = (await bookingsOf(tx, [id])).filter(({ state }) => state === 'seat');
    const meetingIds = seats.map(({ meetingId }) => meetingId);
    if (!(await lendLaptops(tx, meetingIds, corrections.withLaptop ? 1 : -1))) return 'no_laptop';
  }
  await updateRegistration(tx, id, corrections, whoIs({ ...registration, ...corrections }).whoByPhone);
  return null;
}
