// Owns: merging, merged_row. Reads: space, structure, person.

import { sql } from 'kysely';
import type { Kind } from '#modules/likeness/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Entry } from './ledger.ts';

type Db = DbOf<'merging' | 'mergedRow', 'space' | 'structure' | 'person'>;

export interface Merging {
  id: string;
  kind: Kind;
  goneId: string;
  keptId: string;
  goneName: string;
  keptName: string;
  shutAccount: boolean;
  mergedAt: Date;
  mergedBy: string;
  undoneAt: Date | null;
  undoneBy: string | null;
}

/** Holds both until the end of the transaction, always in one order; answers those that are nobody's duplicate. */
export async function lockBoth(db: Db, kind: Kind, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from (
      select id, merged_into from ${tableIn(db, kind)} where id = any(${ids}::uuid[]) order by id for update
    ) held where merged_into is null`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export async function keepMerging(
  db: Db,
  merging: Omit<Merging, 'id' | 'undoneAt' | 'undoneBy'>,
  entries: readonly Entry[],
): Promise<string> {
  const { id } = await db.insertInto('merging').values(merging).returning('id').executeTakeFirstOrThrow();
  const rows = entries.map(({ table, key, before, after }, position) => ({
    mergingId: id,
    position,
    ofTable: table,
    key: JSON.stringify(key),
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  }));
  if (rows.length > 0) await db.insertInto('mergedRow').values(rows).execute();
  return id;
}

export const mergingById = (db: Db, id: string): Promise<Merging | undefined> =>
  db.selectFrom('merging').selectAll().where('id', '=', id).executeTakeFirst() as Promise<
    Merging | undefined
  >;

export const lockMerging = (db: Db, id: string): Promise<Merging | undefined> =>
  db.selectFrom('merging').selectAll().where('id', '=', id).forUpdate().executeTakeFirst() as Promise<
    Merging | undefined
  >;

/** The latest first. */
export const mergings = (
  db: Db,
  kinds: readonly Kind[],
  { offset, limit }: { offset: number; limit: number },
): Promise<Merging[]> =>
  db
    .selectFrom('merging')
    .selectAll()
    .where('kind', 'in', kinds)
    .orderBy('mergedAt', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute() as Promise<Merging[]>;

/** What a merging changed, in the order in which it is given back: the one that stays, the one that went, the rest. */
export async function entriesOf(db: Db, { id, kind, goneId, keptId }: Merging): Promise<Entry[]> {
  const rows = await db
    .selectFrom('mergedRow')
    .select(['ofTable as table', 'key', 'before', 'after'])
    .where('mergingId', '=', id)
    .orderBy('position')
    .execute();
  const rank = ({ table, key }: Entry): number =>
    table !== kind ? 2 : key.id === keptId ? 0 : key.id === goneId ? 1 : 2;
  return (rows as Entry[]).sort((a, b) => rank(a) - rank(b));
}

export async function markUndone(
  db: Db,
  id: string,
  undone: { undoneAt: Date; undoneBy: string },
): Promise<void> {
  await db.updateTable('merging').set(undone).where('id', '=', id).execute();
  await db.deleteFrom('mergedRow').where('mergingId', '=', id).execute();
}

/** After a year nothing is undone any more, and no name is kept here: neither of people, nor of who decided. */
export async function forgetMergings(db: Db, before: Date): Promise<number> {
  const old = db.selectFrom('merging').select('id').where('mergedAt', '<', before);
  const rows = await db.deleteFrom('mergedRow').where('mergingId', 'in', old).executeTakeFirst();
  const named = await db
    .updateTable('merging')
    .set({ mergedBy: '', undoneBy: sql`case when undone_by is not null then '' end` })
    .set({ goneName: sql`case when kind = 'person' then '' else gone_name end` })
    .set({ keptName: sql`case when kind = 'person' then '' else kept_name end` })
    .where('mergedAt', '<', before)
    .where('mergedBy', '<>', '')
    .executeTakeFirst();
  return Number(rows.numDeletedRows + named.numUpdatedRows);
}
