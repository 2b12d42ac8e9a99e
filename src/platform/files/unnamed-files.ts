// Owns: unnamed_file.
import { sql } from 'kysely';
import { networkChapters } from '#platform/database/chapters';
import { type DbOf, type Located, schemaOf } from '#platform/database/deed';
import type { Module } from '#platform/module';

type Db = DbOf<'unnamedFile'>;

/** From one night to the next, even when clocks go forward. */
const keptMs = 22 * 60 * 60 * 1000;

/** Notes the files that no row names, forgets those that one names again, and answers those noted for a day. */
export async function noteUnnamed(db: Db, names: readonly string[], now: Date): Promise<readonly string[]> {
  const given = sql<string>`unnest(${[...names]}::text[])`;
  await db.deleteFrom('unnamedFile').where('name', 'not in', sql<string>`(select ${given})`).execute();
  await sql`insert into ${sql.id(schemaOf(db), 'unnamed_file')} (name, since)
    select ${given}, ${now} on conflict do nothing`.execute(db);
  const due = new Date(now.getTime() - keptMs);
  const rows = await db.selectFrom('unnamedFile').select('name').where('since', '<=', due).execute();
  return rows.map(({ name }) => name);
}

/** A file that is about to be named: should it be taken out of its row again, its day begins anew. */
export async function seeNamed(db: Db, name: string): Promise<void> {
  await db.deleteFrom('unnamedFile').where('name', '=', name).execute();
}

/** Whether this program has all that made the tables of this network: others may hold names that it cannot read. */
export async function nothingIsUnknown(db: Located, modules: readonly Module[]): Promise<boolean> {
  const known = networkChapters(modules).flatMap(({ owner, files }) =>
    Object.keys(files).map((file) => `${owner}/${file}`),
  );
  const { rows } = await sql`select 1 from ${sql.id(schemaOf(db), 'migration')}
    where owner || '/' || file <> all(${known}::text[]) limit 1`.execute(db);
  return rows.length === 0;
}
