import { editDistance } from './edit-distance.ts';
import { emptyWords, plainWords } from './plain-words.ts';

/** A typed word and what it stands for in the entries: a lexeme, or the beginning of words. */
export interface Term {
  lexeme: string;
  isBeginning: boolean;
}

/** What was understood of the words typed. */
export interface WordsAsked {
  terms: Term[];
  /** Words that no entry holds, read as another one that is near. */
  corrected: { typed: string; shown: string }[];
  /** Words that no entry holds, and nothing near them. */
  unknown: string[];
}

const mostWords = 8;
/** Entries hold no longer one; a longer one that is typed is then found in none. */
export const longestWord = 40;

/** The words worth looking up: plain, without those that say nothing, and no more than anyone types. */
export const meaningfulWords = (text: string): string[] =>
  [...new Set(plainWords(text))]
    .filter((word) => !emptyWords.has(word))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));

/** The word most like a typed one among those of the entries, or null when none is near enough to be what was meant. */
export function nearest<Known extends { plain: string }>(
  typed: string,
  known: readonly Known[],
): Known | null {
  let best: Known | null = null;
  let fewest = mostMistakes(typed) + 1;
  for (const word of known) {
    const mistakes = editDistance(typed, word.plain);
    if (mistakes < fewest) [best, fewest] = [word, mistakes];
  }
  return best;
}

/** One mistake in a short word, two in a middling one, three in a long one. */
function mostMistakes({ length }: string): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** A search in PostgreSQL's own writing: all the terms. Null when there is none. */
export const tsquery = (terms: readonly Term[]): string | null =>
  terms.length === 0 ? null : terms.map(inQuery).join(' & ');

const inQuery = ({ lexeme, isBeginning }: Term): string =>
  `'${lexeme.replace(/['\\]/g, '$&$&')}'${isBeginning ? ':*' : ''}`;
