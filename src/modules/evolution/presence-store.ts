// Owns: presence, commune_outline. Reads: space, space_change.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'presence' | 'communeOutline', 'space' | 'spaceChange'>;

interface Open {
  id: string;
  communeCode: string;
  fromAt: Date;
}

/** Where a space is in the directory, held until the end of the transaction. */
export const openPresence = (db: Db, spaceId: string): Promise<Open | undefined> =>
  db
    .selectFrom('presence')
    .select(['id', 'communeCode', 'fromAt'])
    .where('spaceId', '=', spaceId)
    .where('untilAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();

/** Ends it; what began at that very moment never was. */
export async function endPresence(
  db: Db,
  { id, fromAt }: Open,
  untilAt: Date,
  endedAs: 'closed' | 'draft' | 'merged' | 'moved',
): Promise<void> {
  if (fromAt >= untilAt) await db.deleteFrom('presence').where('id', '=', id).execute();
  else await db.updateTable('presence').set({ untilAt, endedAs }).where('id', '=', id).execute();
}

export async function beginPresence(
  db: Db,
  presence: { spaceId: string; communeCode: string; fromAt: Date },
): Promise<void> {
  await db.insertInto('presence').values(presence).execute();
}

export async function beginAll(db: Db, spaceIds: readonly string[], now: Date): Promise<void> {
  await sql`insert into ${tableIn(db, 'presence')} (space_id, commune_code, from_at)
    select id, commune_code, ${now} from ${tableIn(db, 'space')} space
    where id = any(${spaceIds}::uuid[]) and status = 'published'
      and not exists (select 1 from ${tableIn(db, 'presence')} where space_id = space.id and until_at is null)`.execute(
    db,
  );
}

/** The spaces of which something else is written than what they are, and since when they are so. */
export async function mistaken(db: Db): Promise<{ spaceId: string; at: Date }[]> {
  const { rows } = await sql<{ spaceId: string; at: Date }>`
    select space.id as space_id, coalesce((select max(at) from ${tableIn(db, 'spaceChange')} change
      where change.space_id = space.id and field in ('status', 'communeCode')), space.created_at) as at
    from ${tableIn(db, 'space')} space
    left join ${tableIn(db, 'presence')} presence on presence.space_id = space.id and until_at is null
    where (status = 'published') is distinct from (presence.id is not null)
      or presence.commune_code <> space.commune_code`.execute(db);
  return rows;
}

/** Says that a space was there earlier than it was entered here; answers nothing when it began before already. */
export async function beginEarlier(db: Db, spaceId: string, fromAt: Date): Promise<void> {
  await db
    .updateTable('presence')
    .set({ fromAt })
    .where('spaceId', '=', spaceId)
    .where('untilAt', 'is', null)
    .where('fromAt', '>', fromAt)
    .execute();
}

export async function keepOutlines(db: Db, outlines: ReadonlyMap<string, unknown>): Promise<void> {
  if (outlines.size === 0) return;
  const values = [...outlines].map(([communeCode, geometry]) => ({
    communeCode,
    geometry: JSON.stringify(geometry),
  }));
  await db
    .insertInto('communeOutline')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('communeCode').doUpdateSet((row) => ({ geometry: row.ref('excluded.geometry') })),
    )
    .execute();
}
