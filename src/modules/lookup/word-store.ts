// Owns: known_word.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { keysOf } from './misspelling.ts';
import type { Word } from './words-asked.ts';

type Db = DbOf<'knownWord'>;

/** Adds the words that are not known yet. Words already there are not touched, so that nobody waits for another. */
export async function learnWords(db: Db, lexicon: string, words: readonly Word[]): Promise<void> {
  const unknown = await unknownOf(db, lexicon, words);
  if (unknown.length === 0) return;
  const learnt = unknown.map((word) => ({ ...word, keys: keysOf(word.plain) }));
  await sql`
    insert into ${tableIn(db, 'knownWord')} (lexicon, plain, shown, lexeme, keys)
    select ${lexicon}, plain, shown, lexeme, array(select jsonb_array_elements_text(keys)::integer)
    from jsonb_to_recordset(${JSON.stringify(learnt)}::jsonb) as word(plain text, shown text, keys jsonb),
      lateral (select (tsvector_to_array(to_tsvector('public.fr', plain)))[1] as lexeme) found
    where lexeme is not null
    order by plain
    on conflict do nothing
  `.execute(db);
}

/** Most words of a text are known already: only the others get keys. */
async function unknownOf(db: Db, lexicon: string, words: readonly Word[]): Promise<Word[]> {
  const plain = words.map((word) => word.plain);
  const { rows } = await sql<{ plain: string }>`
    select plain from unnest(${plain}::text[]) asked (plain) where not exists (
      select from ${tableIn(db, 'knownWord')} known where lexicon = ${lexicon} and known.plain = asked.plain)
  `.execute(db);
  const unknown = new Set(rows.map((row) => row.plain));
  return words.filter((word) => unknown.has(word.plain));
}

/** Forgets all other words of a lexicon, but those that came since a rebuilding began; notes how many texts hold each. */
export async function keepOnlyWords(
  db: Db,
  lexicon: string,
  { held, since }: { held: ReadonlyMap<string, number>; since: Date },
): Promise<void> {
  const known = tableIn(db, 'knownWord');
  const counted = sql`unnest(${[...held.keys()]}::text[], ${[...held.values()]}::integer[]) counted (plain, texts)`;
  await sql`
    delete from ${known} word where lexicon = ${lexicon} and added_at < ${since}
      and not exists (select from ${counted} where counted.plain = word.plain)`.execute(db);
  await sql`
    update ${known} word set held = texts from ${counted}
    where lexicon = ${lexicon} and counted.plain = word.plain and held <> texts`.execute(db);
}

export interface LookedUp {
  typed: string;
  lexeme: string;
  isKnown: boolean;
  isBeginning: boolean;
}

/** What each typed word is: a form of a known one, the beginning of one, or neither. */
export async function lookUp(
  db: Db,
  lexicons: readonly string[],
  words: readonly string[],
): Promise<LookedUp[]> {
  const known = tableIn(db, 'knownWord');
  const { rows } = await sql<LookedUp>`
    select typed, lexeme,
      exists (select from ${known} word where lexicon = any(${lexicons}::text[]) and word.lexeme = stem.lexeme) as is_known,
      char_length(typed) > 2 and exists (select from ${known} word, unnest(${lexicons}::text[]) one
        where word.lexicon = one and word.plain >= typed and word.plain < typed || chr(1114111)) as is_beginning
    from unnest(${words}::text[]) with ordinality asked (typed, rank),
      lateral (select coalesce((tsvector_to_array(to_tsvector('public.fr', typed)))[1], typed) as lexeme) stem
    order by rank
  `.execute(db);
  return rows;
}

export type Known = Word & { lexeme: string; held: number };

/** The few words that a mistyped one may mean, and those of a list that are known. */
export async function mayBe(
  db: Db,
  lexicons: readonly string[],
  { keys, words, length }: { keys: readonly number[]; words: readonly string[]; length: number },
): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select distinct on (plain) plain, shown, lexeme, held from ${tableIn(db, 'knownWord')}
    where lexicon = any(${lexicons}::text[])
      and (keys && ${keys}::integer[] and abs(char_length(plain) - ${length}) <= 3 or plain = any(${words}::text[]))
    order by plain, held desc
  `.execute(db);
  return rows;
}
