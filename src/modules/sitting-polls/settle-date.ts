import { changeSitting, lockSitting } from '#modules/sittings';
import { phaseOf } from '#modules/sittings/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { makeSitting } from './hear-date.ts';
import { type FoundDate, takeFound, tieTo } from './store.ts';

/** For a meeting whose date is looked for, by its identifier; for a new one; or for none. */
export type For = 'new' | 'none' | (string & {});

/** Says what a date that a poll found is for; `gone` when that was said already, or the meeting has a date by now. */
export const settleDate = (
  db: Database,
  which: { pollId: string; groupId: string; to: For },
  by: { personId: string; now: Date },
): Promise<{ refusal: 'gone' } | { refusal: null; sittingId: string | null }> =>
  inTransaction(db, async (tx) => {
    if (!['new', 'none'].includes(which.to)) {
      // Held until the date is set: of two dates for one meeting, the second finds that it has one.
      const meant = await lockSitting(tx, which.to);
      const waits = meant?.groupId === which.groupId && phaseOf(meant, by.now) === 'undated';
      if (!waits) return { refusal: 'gone' };
    }
    const found = await takeFound(tx, which, by.now);
    if (!found) return { refusal: 'gone' };
    if (which.to === 'none') return { refusal: null, sittingId: null };
    const sittingId = which.to === 'new' ? await makeSitting(tx, found, by) : which.to;
    if (which.to !== 'new') await giveDate(tx, sittingId, found, by.now);
    await tieTo(tx, which.pollId, sittingId);
    return { refusal: null, sittingId };
  });

async function giveDate(
  tx: Database,
  sittingId: string,
  { startsAt, endsAt }: FoundDate,
  now: Date,
): Promise<void> {
  const { refusal } = await changeSitting(tx, sittingId, { startsAt, endsAt }, now);
  if (refusal) throw new Error(`A meeting whose date is looked for was refused one: ${refusal}.`);
}
