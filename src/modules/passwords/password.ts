import { common, rows } from './common-words.ts';

const shortest = 12;
const longest = 200;

export type PasswordRefusal = 'tooShort' | 'tooLong' | 'common';

/**
 * Why a password is too easy to guess, or null. Length counts, not the kinds of characters; what remains once
 * the words that everybody tries, years, runs of keys and the person's own words are taken out must still
 * hold five different characters (NIST SP 800-63B §3.1.1: a minimum length and a refusal of common values).
 */
export function passwordRefusal(password: string, ownWords: readonly string[] = []): PasswordRefusal | null {
  if ([...password].length < shortest) return 'tooShort';
  if ([...password].length > longest) return 'tooLong';
  const left = withoutRuns(withoutWords(plain(password), ownWords.flatMap(partsOf)));
  return new Set(left.replace(/[\s\p{P}\p{S}]/gu, '')).size < 5 ? 'common' : null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The words of a name or an address that are long enough to be somebody's. */
const partsOf = (text: string): string[] => plain(text).match(/[a-z]{4,}/g) ?? [];

function withoutWords(text: string, own: readonly string[]): string {
  const known = [...common, ...own].sort((a, b) => b.length - a.length);
  const spelled = text
    .replace(/0/g, 'o')
    .replace(/[1!]/g, 'i')
    .replace(/3/g, 'e')
    .replace(/[4@]/g, 'a')
    .replace(/[5$]/g, 's');
  // A word written with figures, such as « m0tdep4sse », is the same word; its figures go with it.
  const marks = [...text].map(() => true);
  for (const word of known) {
    for (const source of [text, spelled]) {
      for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1))
        marks.fill(false, at, at + word.length);
    }
  }
  return [...text].map((letter, index) => (marks[index] ? letter : ' ')).join('');
}

/** Takes out years, letters repeated, and three keys or more that follow each other. */
function withoutRuns(text: string): string {
  let left = text.replace(/(19|20)\d\d/g, ' ').replace(/(.)\1{2,}/g, ' ');
  for (const row of rows) {
    for (let length = row.length; length >= 3; length -= 1) {
      for (let at = 0; at + length <= row.length; at += 1)
        left = left.replaceAll(row.slice(at, at + length), ' ');
    }
  }
  return left;
}
