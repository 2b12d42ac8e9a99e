// Owns: import, import_source, import_link.
import { sql } from 'kysely';
import type { SomeFields } from '#modules/network/rules';
import { type DbOf, schemaOf, tableIn } from '#platform/database/deed';
import type { Counts, Import, ImportSource, Undoing } from './import.ts';

type Db = DbOf<'import' | 'importSource' | 'importLink'>;

/** One import at a time in a network: who comes second waits for the first to end. */
export async function waitForTurn(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${schemaOf(db)} imports`}))`.execute(db);
}

/** The source of this name, which is made when nobody knew it. */
export async function sourceNamed(
  db: Db,
  { name, ...about }: Partial<Omit<ImportSource, 'id'>> & { name: string },
  now: Date,
): Promise<ImportSource> {
  const { mapping, ...rest } = about;
  const said = { ...rest, ...(mapping ? { mapping: JSON.stringify(mapping) } : {}) };
  await db
    .insertInto('importSource')
    .values({ name, ...said, createdAt: now })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ name, ...said }))
    .execute();
  return sources(db).where('name', '=', name).executeTakeFirstOrThrow() as Promise<ImportSource>;
}

const sources = (db: Db) => db.selectFrom('importSource').selectAll();

export const sourceById = (db: Db, id: string): Promise<ImportSource | undefined> =>
  sources(db).where('id', '=', id).executeTakeFirst() as Promise<ImportSource | undefined>;

export const allSources = (db: Db): Promise<ImportSource[]> =>
  sources(db).orderBy(sql`name collate "fr-x-icu"`).execute() as Promise<ImportSource[]>;

export async function changeSource(
  db: Db,
  id: string,
  { mapping, ...changes }: Partial<Omit<ImportSource, 'id'>>,
): Promise<void> {
  await db
    .updateTable('importSource')
    .set({ ...changes, ...(mapping ? { mapping: JSON.stringify(mapping) } : {}) })
    .where('id', '=', id)
    .execute();
}

type NewImport = Pick<Import, 'sourceId' | 'fileName' | 'sha256' | 'file' | 'format' | 'unknownColumns'> & {
  byId: string | null;
  byName: string;
  readAt: Date;
};

export async function insertImport(db: Db, values: NewImport): Promise<string> {
  const row = await db.insertInto('import').values(values).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

const imports = (db: Db) =>
  db
    .selectFrom('import')
    .innerJoin('importSource', 'importSource.id', 'import.sourceId')
    .selectAll('import')
    .select('importSource.name as sourceName');

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

/** The names of the files that may still be read again. */
export async function filesOfImports(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('import').select('file').where('file', 'is not', null).execute();
  return rows.map(({ file }) => file as string);
}

export interface Link {
  key: string;
  spaceId: string | null;
  wrote: SomeFields;
}

/** Remembers what a source calls spaces, and what it wrote of them. */
export async function keepLinks(db: Db, sourceId: string, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  // Two lines of one file may call a place the same: the first one is who brought it.
  const byKey = new Map([...links].reverse().map((link) => [link.key, link]));
  await sql`insert into ${tableIn(db, 'importLink')} (source_id, key, space_id, wrote)
    select ${sourceId}, key, "spaceId", wrote
    from jsonb_to_recordset(${JSON.stringify([...byKey.values()])}::jsonb) as r(key text, "spaceId" uuid, wrote jsonb)
    on conflict (source_id, key) do update set space_id = excluded.space_id, wrote = excluded.wrote`.execute(
    db,
  );
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
