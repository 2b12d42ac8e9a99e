import { spaceById } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { beginAll, beginPresence, endPresence, mistaken, openPresence } from './presence-store.ts';

/** Writes down where a space is now, in the transaction that changed it. */
export async function keepPresence(tx: Database, spaceId: string, now: Date): Promise<void> {
  const space = await spaceById(tx, spaceId);
  if (!space) return;
  const open = await openPresence(tx, spaceId);
  const isThere = space.status === 'published';
  if (open && isThere && open.communeCode === space.communeCode) return;
  if (open) await endPresence(tx, open, now, space.status === 'published' ? 'moved' : space.status);
  if (isThere) await beginPresence(tx, { spaceId, communeCode: space.communeCode, fromAt: now });
}

/** The same, of spaces that were just entered, however many. */
export const keepNewPresences = (tx: Database, spaceIds: readonly string[], now: Date): Promise<void> =>
  beginAll(tx, spaceIds, now);

/** Mends what was missed while the module was off, as of the latest change that the history tells. */
export async function mend(db: Database): Promise<number> {
  const wrong = await mistaken(db);
  for (const { spaceId, at } of wrong) await inTransaction(db, (tx) => keepPresence(tx, spaceId, at));
  return wrong.length;
}
