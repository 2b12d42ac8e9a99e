import { noteReminded, setToCall, takeUnreminded, tellMany } from '#modules/registration';
import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, startOfDay } from '#platform/time';
import { remind } from './letters.ts';

const atOnce = 200;

/**
 * Reminds those who have a seat tomorrow, in the way that each chose: by mail, or on the list of people to call. Run twice,
 * the second finds nobody left. Answers how many were reminded.
 */
export async function remindTomorrow(db: Database, now: Date): Promise<number> {
  const zone = await zoneOf(db);
  const tomorrow = addDays(dateOf(now, zone), 1);
  const day = { from: startOfDay(tomorrow, zone), to: startOfDay(addDays(tomorrow, 1), zone), most: atOnce };
  let reminded = 0;
  for (let taken = atOnce; taken === atOnce; reminded += taken)
    taken = await inTransaction(db, async (tx) => {
      const due = await takeUnreminded(tx, day);
      const ids = due.map(({ id }) => id);
      for (const { registration, bookings } of await tellMany(
        tx,
        due.map(({ registrationId }) => registrationId),
      )) {
        const hers = bookings.filter(({ id }) => ids.includes(id));
        if (registration.remindBy === 'email') await remind(tx, registration, hers, now);
        const uncalled = hers.filter(({ toCall }) => toCall === null).map(({ id }) => id);
        if (registration.remindBy === 'phone' || registration.remindBy === 'sms')
          await setToCall(tx, uncalled, 'reminder');
      }
      await noteReminded(tx, ids, now);
      return due.length;
    });
  return reminded;
}
