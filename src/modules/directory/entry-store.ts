// Owns: directory_entry. Reads: space.
import { type RawBuilder, sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Entry, EntryTexts } from './entry.ts';

type Db = DbOf<'directoryEntry', 'space'>;

export type WrittenEntry = Entry & EntryTexts & { sortKey: string };

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
