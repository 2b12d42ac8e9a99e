import { tellMissed } from '#modules/registration-letters';
import { type Database, inTransaction } from '#platform/database/deed';
import { takeAbsences } from './store.ts';

const hourMs = 3_600_000;
const atOnce = 100;

/**
 * Tells those who did not come to a meeting of the last days whose list was closed some hours ago, so that there was time to
 * correct it. Run twice, the second finds nobody. Answers how many were told.
 */
export async function tellAbsences(db: Database, now: Date): Promise<number> {
  const closed = { closedBefore: new Date(now.getTime() - 6 * hourMs), now };
  const asked = { ...closed, endedAfter: new Date(now.getTime() - 7 * 24 * hourMs), most: atOnce };
  let told = 0;
  for (let taken = atOnce; taken === atOnce; told += taken)
    taken = await inTransaction(db, async (tx) => {
      const absences = await takeAbsences(tx, asked);
      for (const absence of absences) await tellMissed(tx, absence, now);
      return absences.length;
    });
  return told;
}
