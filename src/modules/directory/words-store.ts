// Reads: directory_word.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { meaningfulWords, nearest, type WordsAsked } from './words-asked.ts';

type Db = DbOf<never, 'directoryWord'>;

/** Understands typed words: as they are, as forms or beginnings of words that entries hold, or as the nearest one. */
export async function understand(db: Db, text: string): Promise<WordsAsked> {
  const asked: WordsAsked = { terms: [], corrected: [], unknown: [] };
  const words = meaningfulWords(text);
  if (words.length === 0) return asked;

  for (const { typed, lexeme, isKnown, isBeginning } of await lookUp(db, words)) {
    const isMistake =
      !isKnown && !isBeginning && asked.corrected.length + asked.unknown.length < mostMistakes;
    const near = isMistake ? nearest(typed, await alike(db, typed)) : null;
    if (isKnown) asked.terms.push({ lexeme, isBeginning: false });
    else if (isBeginning) asked.terms.push({ lexeme: typed, isBeginning: true });
    else if (near) {
      asked.terms.push({ lexeme: near.lexeme, isBeginning: false });
      asked.corrected.push({ typed, shown: near.shown });
    } else asked.unknown.push(typed);
  }
  return asked;
}

/** Looking for what was meant reads all the words: for the first few mistakes only. */
const mostMistakes = 3;

interface LookedUp {
  typed: string;
  lexeme: string;
  isKnown: boolean;
  isBeginning: boolean;
}

async function lookUp(db: Db, words: readonly string[]): Promise<LookedUp[]> {
  const known = tableIn(db, 'directoryWord');
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
async function alike(db: Db, typed: string): Promise<{ plain: string; shown: string; lexeme: string }[]> {
  const { rows } = await sql<{ plain: string; shown: string; lexeme: string }>`
    select plain, shown, lexeme from ${tableIn(db, 'directoryWord')}
    where public.similarity(plain, ${typed}) >= 0.2
    order by public.similarity(plain, ${typed}) desc, plain
    limit 30
  `.execute(db);
  return rows;
}
