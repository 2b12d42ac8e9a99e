// Owns: import. Reads: import_source.
import { sql } from 'kysely';
import { type DbOf, schemaOf } from '#platform/database/deed';
import type { Counts, Import, Undoing } from './import.ts';

type Db = DbOf<'import', 'importSource'>;

/** One import at a time in a network: who comes second waits for the first to end. */
export async function waitForTurn(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${schemaOf(db)} imports`}))`.execute(db);
}

type NewImport = Pick<Import, 'sourceId' | 'fileName' | 'sha256' | 'file' | 'format' | 'columns'> &
  Pick<Import, 'kind' | 'insideOnly' | 'withPersonal'> & {
    byId: string | null;
    byName: string;
    readAt: Date;
  };

export async function insertImport(db: Db, { columns, ...rest }: NewImport): Promise<string> {
  const values = { ...rest, columns: JSON.stringify(columns) };
  const row = await db.insertInto('import').values(values).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

const imports = (db: Db) =>
  db
    .selectFrom('import')
    .innerJoin('importSource', 'importSource.id', 'import.sourceId')
    .selectAll('import')
    .select([
      'importSource.name as sourceName',
      'importSource.insideOnly as sourceInsideOnly',
      'importSource.withPersonal as sourceWithPersonal',
    ]);

export const importById = (db: Db, id: string): Promise<Import | undefined> =>
  imports(db).where('import.id', '=', id).executeTakeFirst() as Promise<Import | undefined>;

/** An import, held so that it is applied or undone once. */
export const lockImport = (db: Db, id: string): Promise<Import | undefined> =>
  imports(db).where('import.id', '=', id).forUpdate(['import']).executeTakeFirst() as Promise<
    Import | undefined
  >;

/** The latest imports first. */
export const listImports = (db: Db, page: { offset: number; limit: number }): Promise<Import[]> =>
  imports(db)
    .orderBy('import.readAt', 'desc')
    .orderBy('import.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute() as Promise<Import[]>;

export async function countImports(db: Db): Promise<number> {
  const counted = db.selectFrom('import').select(sql<number>`count(*)::int`.as('count'));
  return (await counted.executeTakeFirstOrThrow()).count;
}

export async function markImport(
  db: Db,
  id: string,
  {
    counts,
    undoing,
    ...rest
  }: Partial<Pick<Import, 'state' | 'appliedAt' | 'undoneAt' | 'file'>> & {
    counts?: Counts;
    undoing?: Undoing;
  },
): Promise<void> {
  const changes = {
    ...rest,
    ...(counts ? { counts: JSON.stringify(counts) } : {}),
    ...(undoing ? { undoing: JSON.stringify(undoing) } : {}),
  };
  await db.updateTable('import').set(changes).where('id', '=', id).execute();
}

/** An import that was only looked at leaves nothing. */
export async function dropImport(db: Db, id: string): Promise<void> {
  await db.deleteFrom('import').where('id', '=', id).execute();
}

/** What was read before a day and never applied is forgotten, and its file with it. */
export async function forgetUnapplied(db: Db, before: Date): Promise<number> {
  const gone = await db
    .deleteFrom('import')
    .where('state', '=', 'read')
    .where('readAt', '<', before)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** The names of the files that may still be read again. */
export async function filesOfImports(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('import').select('file').where('file', 'is not', null).execute();
  return rows.map(({ file }) => file as string);
}

/** Imports that somebody has still to apply, or to decide about. */
export async function countWaiting(db: Db): Promise<number> {
  const counted = await db
    .selectFrom('import')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(({ or, and, eb }) =>
      or([
        eb('state', '=', 'read'),
        and([eb('state', '=', 'applied'), sql<boolean>`(counts->>'waiting')::int > 0`]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return counted.count;
}

/** The count of what was imported stays; who did it is forgotten before a day. */
export async function forgetWhoImported(db: Db, before: Date): Promise<number> {
  const forgotten = await db
    .updateTable('import')
    .set({ byId: null, byName: '' })
    .where('readAt', '<', before)
    .where('byName', '<>', '')
    .executeTakeFirst();
  return Number(forgotten.numUpdatedRows);
}

/** A file that was read, and where one comes from. */
export const examples = {
  import: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('import').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
  source: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('importSource').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
