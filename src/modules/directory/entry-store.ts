// Owns: directory_entry. Reads: space.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Entry, EntryTexts } from './entry.ts';

type Db = DbOf<'directoryEntry', 'space'>;

export type WrittenEntry = Entry & EntryTexts & { sortKey: string };

/** Writes entries, new or changed. */
export async function writeEntries(db: Db, entries: readonly WrittenEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await sql`
    insert into ${tableIn(db, 'directoryEntry')} (space_id, facets, latitude, longitude, fictitious, sort_key, slug,
      name, commune, phone, names, words)
    select "spaceId", facets, latitude, longitude, fictitious, "sortKey", slug, name, commune, phone,
      strip(to_tsvector('public.fr', names)), strip(to_tsvector('public.fr', words))
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry("spaceId" uuid, facets bigint,
      latitude float8, longitude float8, fictitious boolean, "sortKey" text, slug text, name text, commune text,
      phone text, names text, words text)
    on conflict (space_id) do update set facets = excluded.facets, latitude = excluded.latitude,
      longitude = excluded.longitude, fictitious = excluded.fictitious, sort_key = excluded.sort_key,
      slug = excluded.slug, name = excluded.name, commune = excluded.commune, phone = excluded.phone,
      names = excluded.names, words = excluded.words
  `.execute(db);
}

export async function removeEntries(db: Db, spaceIds: readonly string[]): Promise<void> {
  if (spaceIds.length === 0) return;
  await db.deleteFrom('directoryEntry').where('spaceId', 'in', spaceIds).execute();
}

/** The next spaces by identifier, held as they are until the transaction ends. */
export async function sharedSpaces(db: Db, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('space')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .forShare()
    .execute();
  return rows.map((row) => row.id);
}
