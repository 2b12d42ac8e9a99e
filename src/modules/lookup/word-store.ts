// Owns: known_word.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { statement } from '#platform/database/statement';
import { keysOf } from './misspelling.ts';
import type { Word } from './words-asked.ts';

type Db = DbOf<'knownWord'>;

/** Adds the words that are not known yet. Words already there are not touched, so that nobody waits for another. */
export async function learnWords(db: Db, lexicon: string, words: readonly Word[]): Promise<void> {
  const unknown = await unknownOf(db, lexicon, words);
  if (unknown.length === 0) return;
  const learnt = unknown.map((word) => ({ ...word, keys: allKeys(lexicon, word.plain) }));
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

function allKeys(lexicon: string, plain: string): number[] {
  const { letters, sound } = keysOf(lexicon, plain);
  return [...letters, sound];
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

/** A lexicon and those whose names begin with its own. */
export async function lexiconsLike(db: Db, lexicon: string): Promise<string[]> {
  const rows = await db
    .selectFrom('knownWord')
    .distinct()
    .select('lexicon')
    .where((word) =>
      word.or([
        word('lexicon', '=', lexicon),
        word(sql<boolean>`starts_with(lexicon, ${`${lexicon} `})`, '=', true),
      ]),
    )
    .execute();
  return rows.map((row) => row.lexicon);
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
  /** Null for a word that no search looks for, such as « mais ». */
  lexeme: string | null;
  isKnown: boolean;
  isBeginning: boolean;
  /** What the most usual words that begin so become in a search, where that is shorter than what was typed. */
  shorter: string[] | null;
}

/** What each typed word is: a form of a known one, the beginning of one, or neither. */
export const lookUp = (db: Db, lexicons: readonly string[], words: readonly string[]): Promise<LookedUp[]> =>
  looked(db, { lexicons, words });

const looked = statement<Db, { lexicons: readonly string[]; words: readonly string[] }, LookedUp>(
  (db, asked) => {
    const known = tableIn(db, 'knownWord');
    const begins = sql`from ${known} word, unnest(${asked.lexicons}::text[]) one
      where char_length(typed) > 2 and word.lexicon = one and word.plain >= typed and word.plain < typed || chr(1114111)`;
    return sql`
      select typed, stem.lexeme,
        exists (select from ${known} word
          where lexicon = any(${asked.lexicons}::text[]) and word.lexeme = stem.lexeme) as "isKnown",
        exists (select ${begins}) as "isBeginning",
        (select array_agg(distinct lexeme) from (
          select word.lexeme, held ${begins} and not starts_with(word.lexeme, typed) order by held desc limit 10) usual) as shorter
      from unnest(${asked.words}::text[]) with ordinality asked (typed, rank),
        lateral (select (tsvector_to_array(to_tsvector('public.fr', typed)))[1] as lexeme) stem
      order by rank`;
  },
);

/** A known word that a typed one may mean. */
export interface Known extends Word {
  typed: string;
  lexeme: string;
  held: number;
  soundsLike: boolean;
}

/** The few words that each mistyped one may mean, and the known ones among the pieces of each. */
export async function mayBe(
  db: Db,
  lexicons: readonly string[],
  words: readonly { typed: string; pieces: readonly string[] }[],
): Promise<Known[]> {
  const keyed = words.map((word) => {
    const keys = lexicons.map((lexicon) => keysOf(lexicon, word.typed));
    return {
      ...word,
      letters: keys.flatMap(({ letters }) => letters),
      sounds: keys.map(({ sound }) => sound),
    };
  });
  return near(db, { words: JSON.stringify(keyed), lexicons });
}

const near = statement<Db, { words: string; lexicons: readonly string[] }, Known>(
  (db, asked) => sql`
    with asked as (
      select typed, array(select jsonb_array_elements_text(letters)::integer) as letters,
        array(select jsonb_array_elements_text(sounds)::integer) as sounds,
        array(select jsonb_array_elements_text(pieces)) as pieces
      from jsonb_to_recordset(${asked.words}::jsonb) as word(typed text, letters jsonb, sounds jsonb, pieces jsonb)
    ),
    found as (
      select typed, plain, shown, lexeme, held, keys && sounds as sounds_like
      from asked join ${tableIn(db, 'knownWord')} known on keys && (letters || sounds)
      where abs(char_length(plain) - char_length(typed)) <= 3 or keys && sounds
      union all
      select typed, plain, shown, lexeme, held, false
      from asked join ${tableIn(db, 'knownWord')} known on plain = any(pieces) and lexicon = any(${asked.lexicons}::text[])
    )
    select distinct on (typed, plain) typed, plain, shown, lexeme, held, sounds_like as "soundsLike"
    from found order by typed, plain, sounds_like desc, held desc`,
);
