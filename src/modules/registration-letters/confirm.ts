import { type Confirmed, setToCall, tellAll } from '#modules/registration';
import type { Database } from '#platform/database/deed';
import { sendMails } from '#platform/mail/mail';
import { idsOf, isWrittenTo, mailOf } from './letters.ts';
import { words } from './words.ts';

/**
 * Says to each that she is registered, or waits; nothing by mail to whoever left no mailbox: the page or the slip says it.
 */
export async function confirmAll(
  tx: Database,
  { confirmed, now }: { confirmed: readonly Confirmed[]; now: Date },
): Promise<void> {
  const tokens = new Map(confirmed.map(({ registration, token }) => [registration.id, token]));
  const withMailbox = confirmed.filter(({ registration }) => registration.email !== null);
  const told = await tellAll(
    tx,
    withMailbox.map(({ registration }) => registration),
  );
  const { reached = [], lost = [] } = Object.groupBy(told, ({ registration, bookings }) =>
    isWrittenTo(registration, bookings) ? 'reached' : 'lost',
  );
  if (lost.length > 0)
    await setToCall(
      tx,
      lost.flatMap(({ bookings }) => idsOf(bookings)),
      'unreachable',
    );
  const mails = reached.map(({ registration, bookings }) => {
    const withCalendar = bookings.some(({ state }) => state === 'seat');
    const t = words(registration.lang).letters[withCalendar ? 'seat' : 'waiting'];
    const letter = { registration, bookings, now, ...t, withCalendar };
    return mailOf(tx, letter, tokens.get(registration.id) as string);
  });
  await sendMails(tx, mails);
}
