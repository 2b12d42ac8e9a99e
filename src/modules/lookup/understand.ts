import type { Database } from '#platform/database/connect';
import { alike, lookUp } from './word-store.ts';
import { meaningfulWords, nearest, type WordsAsked } from './words-asked.ts';

/** Understands typed words: as they are, as forms or beginnings of known words, or as the nearest one. */
export async function understand(db: Database, text: string): Promise<WordsAsked> {
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
