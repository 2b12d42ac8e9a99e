// Owns: import_source, import_link, import_set.
import { sql } from 'kysely';
import type { SomeFields } from '#modules/network/rules';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { ImportSource } from './source.ts';

type Db = DbOf<'importSource' | 'importLink' | 'importSet'>;

/**
 * The source of this name, which is made when nobody knew it. How one that is known is read stays as its page says: a file
 * that somebody sends only adds what was never said, and what columns mean.
 */
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
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ fn }) => ({
        address: fn.coalesce('importSource.address', 'excluded.address'),
        ownerId: fn.coalesce('importSource.ownerId', 'excluded.ownerId'),
        ...(mapping ? { mapping: JSON.stringify(mapping) } : {}),
      })),
    )
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

/** What a source calls the spaces that it brought. */
export const linksOf = (db: Db, sourceId: string, keys: readonly string[]) =>
  db
    .selectFrom('importLink')
    .select(['key', 'spaceId', 'wrote', 'alike'])
    .where('sourceId', '=', sourceId)
    .where('key', '=', sql<string>`any(${keys}::text[])`)
    .$narrowType<{ wrote: SomeFields }>()
    .execute();

export interface Link {
  key: string;
  spaceId: string | null;
  wrote: SomeFields;
  /** Its name and its commune; null keeps what was said before. */
  alike: string | null;
}

/** Remembers what a source calls spaces, and what it wrote of them. */
export async function keepLinks(db: Db, sourceId: string, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  // Two lines of one file may call a place the same: the first one is who brought it.
  const byKey = new Map([...links].reverse().map((link) => [link.key, link]));
  await sql`insert into ${tableIn(db, 'importLink')} (source_id, key, space_id, wrote, alike)
    select ${sourceId}, key, "spaceId", wrote, alike
    from jsonb_to_recordset(${JSON.stringify([...byKey.values()])}::jsonb) as r(key text, "spaceId" uuid, wrote jsonb,
      alike text)
    on conflict (source_id, key) do update set space_id = excluded.space_id, wrote = excluded.wrote,
      alike = excluded.alike`.execute(db);
}

/** Remembers which sets of changes a source made: they tell what it did from what somebody did. */
export async function keepSets(db: Db, sets: readonly { setId: string; spaceId: string }[]): Promise<void> {
  if (sets.length > 0)
    await db
      .insertInto('importSet')
      .values([...sets])
      .execute();
}

/** Of some spaces, those that another source brings as well. */
export async function reliedOn(db: Db, sourceId: string, ids: readonly string[]): Promise<Set<string>> {
  const links = await db
    .selectFrom('importLink')
    .select('spaceId')
    .distinct()
    .where('spaceId', '=', sql<string>`any(${ids}::uuid[])`)
    .where('sourceId', '<>', sourceId)
    .execute();
  return new Set(links.map(({ spaceId }) => spaceId as string));
}
