import { wrongness } from './misspelling.ts';
import { emptyWords, plainText, plainWords, sameThingAs } from './plain-words.ts';

/** A word that can be found: as it is compared, and as it is written. */
export interface Word {
  plain: string;
  shown: string;
}

/** A typed word and what it stands for in what is searched: a lexeme, or the beginning of words. */
export interface Term {
  /** The plain word that it was read as. */
  word: string;
  lexeme: string;
  isBeginning: boolean;
  /** Others that may have been meant as well as the first. */
  or?: readonly string[];
}

/** What was understood of the words typed. */
export interface WordsAsked {
  terms: Term[];
  /** Words that nothing holds, read as others that are near; and what else may have been meant. */
  corrected: { typed: string; shown: string; or?: readonly string[] }[];
  /** Words that nothing holds, and nothing near them. */
  unknown: string[];
  /** All as it was read, plain, the words that say nothing included. */
  read: string[];
}

const mostWords = 12;
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

/** The words of several texts, each once. */
export const distinctWords = (texts: readonly (readonly Word[])[]): Word[] => [
  ...new Map(texts.flat().map((word) => [word.plain, word])).values(),
];

/** Adds to how many texts hold each word. */
export function countHeld(held: Map<string, number>, texts: readonly (readonly Word[])[]): void {
  for (const { plain } of texts.flat()) held.set(plain, (held.get(plain) ?? 0) + 1);
}

/** A word as it was typed, and what it is compared as; it may say nothing by itself. */
export interface Typed {
  typed: string;
  word: string;
  isEmpty: boolean;
}

/** What was typed, in its order and no more of it than anyone types; its letters alone are kept, since they may be a piece of a word. */
export const typedIn = (text: string): Typed[] =>
  plainText(text)
    .replace(/\bwi[- ]?fi\b/g, 'wifi')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(String)
    .slice(0, mostWords)
    .map((typed) => typed.slice(0, longestWord))
    .map((typed) => ({
      typed,
      word: sameThingAs(typed),
      isEmpty: typed.length < 2 || emptyWords.has(typed),
    }));

/** A known word that may be near: how many texts hold it, and whether it sounds as what was typed. */
export interface NearWord extends Word {
  held: number;
  soundsLike: boolean;
}

export interface Meant<Known> {
  words: Known[];
  /** Others that may have been meant as well as a single one. */
  or: Known[];
}

/** How much further from what was typed another word may be, to have been meant as well. */
const asLikely = 0.25;
const mostOthers = 3;
/** What a blank that lacks costs, beside the mistakes of other readings. */
const blankLacks = 0.7;

/**
 * What a mistyped word may have meant among the known ones: the least wrong, and of two the more usual; or two words without
 * the blank between them. Null when none is near enough.
 */
export function nearest<Known extends NearWord>(typed: string, known: readonly Known[]): Meant<Known> | null {
  const near = nearTo(typed, known);
  const [first] = near;
  const parted = partedIn(typed, known);
  if (parted && blankLacks < (first?.wrong ?? Number.POSITIVE_INFINITY)) return { words: parted, or: [] };
  if (!first) return null;
  const or = near.slice(1, 1 + mostOthers).filter(({ wrong }) => wrong - first.wrong <= asLikely);
  return { words: [first.word], or: or.map(({ word }) => word) };
}

/** The known words that somebody may have meant, the least wrong and most usual first. */
const nearTo = <Known extends NearWord>(typed: string, known: readonly Known[]) =>
  known
    .flatMap((word) => {
      const wrong = wrongness(typed, word.plain, word.soundsLike);
      return wrong === null ? [] : [{ word, wrong: wrong - 0.08 * Math.log10(word.held + 1) }];
    })
    .sort((a, b) => a.wrong - b.wrong);

const mostAlike = 6;

/** The few that a word is near to, itself left out: what may have been meant although it is a word. */
export const alikeTo = <Known extends NearWord>(typed: string, known: readonly Known[]): Known[] =>
  nearTo(typed, known)
    .map(({ word }) => word)
    .filter(({ plain }) => plain !== typed)
    .slice(0, mostAlike);

/** Where a blank may lack; one letter before it is an article without its apostrophe. */
export const partingsOf = (typed: string): [before: string, after: string][] =>
  Array.from({ length: Math.max(0, typed.length - 3) }, (_, place): [string, string] => [
    typed.slice(0, place + 1),
    typed.slice(place + 1),
  ]).filter(([before]) => before.length > 1 || /[cdjlmnst]/.test(before));

/** The two words that were typed as one, the rarer of which is the most usual of all partings. */
function partedIn<Known extends NearWord>(typed: string, known: readonly Known[]): Known[] | null {
  const byName = new Map(known.map((word) => [word.plain, word]));
  let best: Known[] | null = null;
  let mostHeld = 0;
  for (const [before, after] of partingsOf(typed)) {
    const saysNothing = before.length === 1 || emptyWords.has(before);
    const words = (saysNothing ? [after] : [before, after]).map((part) => byName.get(part));
    const held = Math.min(...words.map((word) => (word && word.plain.length > 2 ? word.held : 0)));
    if (held > mostHeld) [best, mostHeld] = [words as Known[], held];
  }
  return best;
}

/** A search in PostgreSQL's own writing: all the terms. Null when there is none. */
export const tsquery = (terms: readonly Term[]): string | null =>
  terms.length === 0 ? null : terms.map(termInQuery).join(' & ');

function termInQuery({ lexeme, isBeginning, or = [] }: Term): string {
  const own = quoted(lexeme) + (isBeginning ? ':*' : '');
  return or.length > 0 ? `(${[own, ...or.map(quoted)].join(' | ')})` : own;
}

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
