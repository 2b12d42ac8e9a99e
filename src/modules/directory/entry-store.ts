// Owns: directory_entry, directory_word. Reads: commune.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Entry, EntryTexts, Word } from './entry.ts';

type Db = DbOf<'directoryEntry' | 'directoryWord', 'commune'>;

export type WrittenEntry = Entry & EntryTexts & { sortKey: string; size: 1 | 2 | 3 };

/** Writes entries, new or changed, all at once. */
export async function writeEntries(db: Db, entries: readonly WrittenEntry[]): Promise<void> {
  await sql`
    insert into ${tableIn(db, 'directoryEntry')}
      (space_id, facets, latitude, longitude, size, fictitious, sort_key, slug, name, commune, phone, words)
    select "spaceId", facets, latitude, longitude, size, fictitious, "sortKey", slug, name, commune, phone,
      ${weighed('a')} || ${weighed('b')} || ${weighed('c')} || ${weighed('d')}
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry("spaceId" uuid, facets bigint,
      latitude float8, longitude float8, size int2, fictitious bool, "sortKey" text, slug text, name text,
      commune text, phone text, a text, b text, c text, d text)
    on conflict (space_id) do update set facets = excluded.facets, latitude = excluded.latitude,
      longitude = excluded.longitude, size = excluded.size, fictitious = excluded.fictitious,
      sort_key = excluded.sort_key, slug = excluded.slug, name = excluded.name, commune = excluded.commune,
      phone = excluded.phone, words = excluded.words
  `.execute(db);
}

const weighed = (text: 'a' | 'b' | 'c' | 'd'): RawBuilder<unknown> =>
  sql`setweight(to_tsvector('public.fr', ${sql.ref(text)}), ${sql.lit(text.toUpperCase())})`;

export async function removeEntry(db: Db, spaceId: string): Promise<void> {
  await db.deleteFrom('directoryEntry').where('spaceId', '=', spaceId).execute();
}

/** Empties the directory. Until the transaction ends, a space that changes waits: its entry is then the last word. */
export async function removeEverything(db: Db): Promise<void> {
  await sql`lock table ${tableIn(db, 'directoryEntry')} in share row exclusive mode`.execute(db);
  await db.deleteFrom('directoryEntry').execute();
  await db.deleteFrom('directoryWord').execute();
}

/** Adds the words that are not known yet. Words already there are not touched, so that nobody waits for another. */
export async function addWords(db: Db, words: readonly Word[]): Promise<void> {
  await sql`
    insert into ${tableIn(db, 'directoryWord')} (plain, shown, lexeme)
    select plain, shown, lexeme
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as word(plain text, shown text),
      lateral (select (tsvector_to_array(to_tsvector('public.fr', plain)))[1] as lexeme) found
    where lexeme is not null
    order by plain
    on conflict do nothing
  `.execute(db);
}

export async function populations(db: Db, communeCodes: readonly string[]): Promise<Map<string, number>> {
  if (communeCodes.length === 0) return new Map();
  const rows = await db.selectFrom('commune').select(['code', 'population']).where('code', 'in', communeCodes).execute();
  return new Map(rows.map((row) => [row.code, row.population]));
}
