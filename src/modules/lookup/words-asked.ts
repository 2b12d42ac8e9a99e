import { editDistance } from './edit-distance.ts';
import { emptyWords, plainText, plainWords } from './plain-words.ts';

/** A word that can be found: as it is compared, and as it is written. */
export interface Word {
  plain: string;
  shown: string;
}

/** A typed word and what it stands for in what is searched: a lexeme, or the beginning of words. */
export interface Term {
  lexeme: string;
  isBeginning: boolean;
}

/** What was understood of the words typed. */
export interface WordsAsked {
  terms: Term[];
  /** Words that nothing holds, read as another one that is near. */
  corrected: { typed: string; shown: string }[];
  /** Words that nothing holds, and nothing near them. */
  unknown: string[];
}

const mostWords = 8;
/** None is known that is longer; a longer one that is typed is then found nowhere. */
const longestWord = 40;

/** The words of a text that somebody may look for. */
export function wordsOf(text: string): Word[] {
  const words = new Map<string, string>();
  for (const shown of text.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const [plain] = plainWords(shown);
    // Two synonyms are compared as one word, which is then shown as itself.
    if (plain && plain.length <= longestWord)
      words.set(plain, plainText(shown) === plain ? shown.toLowerCase() : plain);
  }
  return [...words].map(([plain, shown]) => ({ plain, shown }));
}

/** The words worth looking up: plain, without those that say nothing, and no more than anyone types. */
export const meaningfulWords = (text: string): string[] =>
  [...new Set(plainWords(text))]
    .filter((word) => !emptyWords.has(word))
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));

/** The word most like a typed one among the known ones, or null when none is near enough to be what was meant. */
export function nearest<Known extends Word>(typed: string, known: readonly Known[]): Known | null {
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
