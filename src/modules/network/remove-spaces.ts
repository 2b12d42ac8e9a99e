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
 * comment that begins with `derived`; what was answered to such a row is a life all the same.
 */
export async function spacesInUse(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const used = new Set<string>();
  for (const { table, column, answers } of await tablesAboutSpaces(db)) {
    const isAnswered = answers
      ? sql`and exists (select from ${sql.id(schemaOf(db), answers.table)} answer
          where answer.${sql.id(answers.column)} = about.${sql.id(answers.to)})`
      : sql``;
    const { rows } = await sql<{ id: string }>`
      select distinct ${sql.id(column)} as id from ${sql.id(schemaOf(db), table)} about
      where ${sql.id(column)} = any(${ids}::uuid[]) ${isAnswered}`.execute(db);
    for (const { id } of rows) used.add(id);
  }
  return used;
}

interface About {
  table: string;
  column: string;
  /** Of a derived table, one that answers its rows, by which column. */
  answers: { table: string; column: string; to: string } | null;
}

async function tablesAboutSpaces(db: Db): Promise<About[]> {
  const { rows } = await sql<About>`
    with own as (
      select f.conrelid, f.confrelid, c.relname, a.attname, t.attname as target,
        coalesce(obj_description(c.oid, 'pg_class'), '') ~ '^derived' as is_derived
      from pg_constraint f
      join pg_class c on c.oid = f.conrelid
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      join pg_attribute t on t.attrelid = f.confrelid and t.attnum = f.confkey[1]
      where f.contype = 'f'
    )
    select own.relname as "table", own.attname as "column", case when own.is_derived then
      jsonb_build_object('table', answer.relname, 'column', answer.attname, 'to', answer.target) end as answers
    from own left join own answer on answer.confrelid = own.conrelid and not answer.is_derived and own.is_derived
    where own.confrelid = to_regclass(${schemaOf(db)} || '.space')
      and (not own.is_derived or answer.relname is not null)
    order by 1, 2`.execute(db);
  return rows;
}
