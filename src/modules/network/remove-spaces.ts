// Owns: space, structure. Reads: space_change.
import { sql } from 'kysely';
import { type DbOf, schemaOf, tableIn } from '#platform/database/deed';

type Db = DbOf<'space' | 'structure', 'spaceChange'>;

/**
 * Takes out spaces that should never have been entered, with what is derived from them, and the structures that ran
 * nothing else. A space with a life of its own is closed instead: `spacesInUse` says which.
 */
export async function removeSpaces(db: Db, ids: readonly string[]): Promise<void> {
  const these = sql<string>`any(${ids}::uuid[])`;
  const gone = await db.deleteFrom('space').where('id', '=', these).returning('structureId').execute();
  const ranThem = gone.flatMap(({ structureId }) => structureId ?? []);
  await sql`delete from ${tableIn(db, 'structure')} structure where id = any(${ranThem}::uuid[])
    and not exists (select from ${tableIn(db, 'space')} where structure_id = structure.id)
    and not exists (select from ${tableIn(db, 'spaceChange')} where structure_id = structure.id)`.execute(db);
}

/**
 * The spaces that rows of any module speak of: a photo, a report, a person. Tables that only repeat a space say so by a
 * comment that begins with `derived`.
 */
export async function spacesInUse(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const used = new Set<string>();
  for (const { table, column } of await tablesAboutSpaces(db)) {
    const { rows } = await sql<{ id: string }>`
      select distinct ${sql.id(column)} as id from ${sql.id(schemaOf(db), table)}
      where ${sql.id(column)} = any(${ids}::uuid[])`.execute(db);
    for (const { id } of rows) used.add(id);
  }
  return used;
}

async function tablesAboutSpaces(db: Db): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as "table", a.attname as "column" from pg_constraint f
    join pg_class c on c.oid = f.conrelid
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    where f.contype = 'f' and f.confrelid = to_regclass(${schemaOf(db)} || '.space')
      and coalesce(obj_description(c.oid, 'pg_class'), '') !~ '^derived'
    order by 1, 2`.execute(db);
  return rows;
}
