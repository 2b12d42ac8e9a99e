import { changeSet, isSiretTaken, lockSpace } from '#modules/network';
import { type Changed, isOfAnotherStructure } from '#modules/network/rules';
import { type Saved, saveFields } from '#modules/proposals';
import { type Database, inTransaction } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';

/** One saving that is taken back, by somebody who looked at the page when it said `base` (`baseOf` of its fields). */
export interface Undoing {
  spaceId: string;
  setId: string;
  base: string;
}

/**
 * Gives the fields of one saving the values that they had; whatever else changed since stays. It waits for an
 * ambassador like any other change.
 */
export function undo(
  db: Database,
  { spaceId, setId, base }: Undoing,
  viewer: SignedIn,
  now: Date,
): Promise<Saved | { kind: 'moved' | 'siretTaken' }> {
  return inTransaction(db, async (tx) => {
    const space = await lockSpace(tx, spaceId);
    if (!space) throw new Error(`No space ${spaceId}.`);
    const set = await changeSet(tx, spaceId, setId);
    if (set.some((change) => isOfAnotherStructure(change.field, change, space))) return { kind: 'moved' };
    const fields: Changed[] = set.map(({ field }) => field);
    const mine = Object.fromEntries(set.map(({ field, before }) => [field, before]));
    if (await isSiretTaken(tx, spaceId, mine)) return { kind: 'siretTaken' };
    return saveFields(tx, { spaceId, fields, base, mine, yielded: [], undoes: setId }, viewer, now);
  });
}
