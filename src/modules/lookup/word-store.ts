// Owns: known_word.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Word } from './words-asked.ts';

type Db = DbOf<'knownWord'>;

/** Adds the words that are not known yet. Words already there are not touched, so that nobody waits for another. */
export async function learnWords(db: Db, words: readonly Word[]): Promise<void> {
  await sql`
    insert into ${tableIn(db, 'knownWord')} (plain, shown, lexeme)
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
    .deleteFrom('knownWord')
    .where('addedAt', '<', since)
    .where('plain', '!=', sql<string>`all(${plain}::text[])`)
    .execute();
}

export interface LookedUp {
  typed: string;
  lexeme: string;
  isKnown: boolean;
  isBeginning: boolean;
}

/** What each typed word is: a form of a known one, the beginning of one, or neither. */
export async function lookUp(db: Db, words: readonly string[]): Promise<LookedUp[]> {
  const known = tableIn(db, 'knownWord');
  const { rows } = await sql<LookedUp>`
    select typed, lexeme, exists (select from ${known} word where word.lexeme = stem.lexeme) as is_known,
      char_length(typed) > 2 and exists (select from ${known} word where starts_with(word.plain, typed)) as is_beginning
    from unnest(${words}::text[]) with ordinality asked (typed, rank),
      lateral (select coalesce((tsvector_to_array(to_tsvector('public.fr', typed)))[1], typed) as lexeme) stem
    order by rank
  `.execute(db);
  return rows;
}

/** Words that share some trigrams with this one, the most alike first. A network has a few thousand words: they are all read. */
export async function alike(db: Db, typed: string): Promise<(Word & { lexeme: string })[]> {
  const { rows } = await sql<Word & { lexeme: string }>`
    select plain, shown, lexeme from ${tableIn(db, 'knownWord')}
    where public.similarity(plain, ${typed}) >= 0.2
    order by public.similarity(plain, ${typed}) desc, plain
    limit 30
  `.execute(db);
  return rows;
}
