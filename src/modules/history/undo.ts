import { changeSet, isSiretTaken } from '#modules/network';
import type { Changed } from '#modules/network/rules';
import { type Saved, saveFields } from '#modules/proposals';
import type { Database } from '#platform/database/connect';
import type { SignedIn } from '#platform/http/guard';

/**
 * Gives the fields of one saving the values that they had; whatever else changed since stays. It waits for an
 * ambassador like any other change.
 */
export async function undo(
  db: Database,
  { spaceId, setId }: { spaceId: string; setId: string },
  viewer: SignedIn,
  now: Date,
): Promise<Saved | { kind: 'siretTaken' }> {
  const set = await changeSet(db, spaceId, setId);
  const fields: Changed[] = set.map(({ field }) => field);
  const mine = Object.fromEntries(set.map(({ field, before }) => [field, before]));
  if (await isSiretTaken(db, spaceId, mine)) return { kind: 'siretTaken' };
  return saveFields(db, { spaceId, fields, base: '', mine, yielded: [], undoes: setId }, viewer, now);
}
