// Owns: directory_entry, directory_word. Reads: commune, space.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Entry, EntryTexts, Word } from './entry.ts';

type Db = DbOf<'directoryEntry' | 'directoryWord', 'commune' | 'space'>;

export type WrittenEntry = Entry & EntryTexts & { sortKey: string; size: 1 | 2 | 3 };

/** Writes an entry, new or changed. */
export async function writeEntry(db: Db, { names, words, ...columns }: WrittenEntry): Promise<void> {
  const values = { ...columns, names: lexemesOf(names), words: lexemesOf(words) };
  await db
    .insertInto('directoryEntry')
    .values(values)
    .onConflict((conflict) => conflict.column('spaceId').doUpdateSet(values))
    .execute();
}

const lexemesOf = (text: string): RawBuilder<string> => sql`strip(to_tsvector('public.fr', ${text}))`;

export async function removeEntry(db: Db, spaceId: string): Promise<void> {
  await db.deleteFrom('directoryEntry').where('spaceId', '=', spaceId).execute();
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

/** Forgets all other words, but those that came since a rebuilding began. */
export async function keepOnlyWords(db: Db, plain: readonly string[], since: Date): Promise<void> {
  await db
    .deleteFrom('directoryWord')
    .where('addedAt', '<', since)
    .where('plain', '!=', sql<string>`all(${plain}::text[])`)
    .execute();
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

export async function population(db: Db, communeCode: string): Promise<number> {
  const row = await db
    .selectFrom('commune')
    .select('population')
    .where('code', '=', communeCode)
    .executeTakeFirst();
  return row?.population ?? 0;
}
