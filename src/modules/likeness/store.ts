// Owns: distinct_pair.
import type { DbOf } from '#platform/database/deed';
import type { Kind } from './alike.ts';

type Db = DbOf<'distinctPair'>;

/** Remembers that two that look alike are two. */
export async function keepApart(
  db: Db,
  { kind, ids }: { kind: Kind; ids: readonly [string, string] },
  decided: { decidedAt: Date; decidedBy: string },
): Promise<void> {
  const [oneId, otherId] = [...ids].sort() as [string, string];
  await db
    .insertInto('distinctPair')
    .values({ kind, oneId, otherId, ...decided })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** After a year, two stay two; who said so is forgotten. */
export async function forgetWhoDecided(db: Db, before: Date): Promise<number> {
  const decided = await db
    .updateTable('distinctPair')
    .set({ decidedBy: '' })
    .where('decidedAt', '<', before)
    .where('decidedBy', '<>', '')
    .executeTakeFirst();
  return Number(decided.numUpdatedRows);
}
