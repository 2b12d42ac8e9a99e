import type { Database } from '#platform/database/connect';
import { keysOf } from './misspelling.ts';
import { type Known, type LookedUp, lookUp, mayBe } from './word-store.ts';
import { type Meant, nearest, partingsOf, type Typed, typedIn, type WordsAsked } from './words-asked.ts';

/** Understands typed words by those of some lexicons: as they are, as forms or beginnings of known words, or as the nearest. */
export async function understand(
  db: Database,
  lexicons: readonly string[],
  text: string,
): Promise<WordsAsked> {
  const typed = typedIn(text);
  const asked: WordsAsked = { terms: [], corrected: [], unknown: [] };
  if (typed.every(({ isEmpty }) => isEmpty)) return asked;

  const looked = await lookUp(db, lexicons, wordsAndPairs(typed));
  const read = readerOf(new Map(looked.map((word) => [word.typed, word])));
  for (const each of joinedIn(typed, read)) {
    if (each.isEmpty) continue;
    const word = read(each.word);
    if (word?.isKnown) asked.terms.push({ lexeme: word.lexeme, isBeginning: false });
    else if (word?.isBeginning) asked.terms.push({ lexeme: each.word, isBeginning: true });
    else await correct(db, lexicons, each.word, asked);
    if (each.typed.includes(' ')) asked.corrected.push({ typed: each.typed, shown: each.word });
  }
  asked.terms = [
    ...new Map(asked.terms.map((term) => [`${term.isBeginning} ${term.lexeme}`, term])).values(),
  ];
  return asked;
}

type Read = (word: string) => LookedUp | undefined;

const readerOf =
  (looked: ReadonlyMap<string, LookedUp>): Read =>
  (word) =>
    looked.get(word);

const wordsAndPairs = (typed: readonly Typed[]): string[] => [
  ...new Set([
    ...typed.filter(({ isEmpty }) => !isEmpty).map(({ word }) => word),
    ...typed.slice(1).map((each, place) => (typed[place] as Typed).typed + each.typed),
  ]),
];

/** A word with a blank in it, one piece of which nothing holds, is read whole: « biblio thèque ». */
function joinedIn(typed: readonly Typed[], read: Read): Typed[] {
  const joined: Typed[] = [];
  for (let place = 0; place < typed.length; place++) {
    const [one, next] = [typed[place] as Typed, typed[place + 1]];
    const isWhole =
      next && !(isRead(one, read) && isRead(next, read)) && read(one.typed + next.typed)?.isKnown === true;
    if (isWhole) {
      joined.push({ typed: `${one.typed} ${next.typed}`, word: one.typed + next.typed, isEmpty: false });
      place++;
    } else joined.push(one);
  }
  return joined;
}

function isRead({ word, isEmpty }: Typed, read: Read): boolean {
  const known = read(word);
  return isEmpty || known?.isKnown === true || known?.isBeginning === true;
}

/** Looking for what was meant costs a question each: for the first few mistakes only. */
const mostCorrected = 3;

async function correct(
  db: Database,
  lexicons: readonly string[],
  word: string,
  asked: WordsAsked,
): Promise<void> {
  const isTooMany = asked.corrected.length + asked.unknown.length >= mostCorrected;
  const meant = isTooMany ? null : await meantBy(db, lexicons, word);
  if (!meant) {
    asked.unknown.push(word);
    return;
  }
  const or = meant.or.map(({ lexeme }) => lexeme);
  for (const { lexeme } of meant.words)
    asked.terms.push({ lexeme, isBeginning: false, ...(or.length > 0 ? { or } : {}) });
  asked.corrected.push({ typed: word, shown: meant.words.map(({ shown }) => shown).join(' ') });
}

async function meantBy(
  db: Database,
  lexicons: readonly string[],
  word: string,
): Promise<Meant<Known> | null> {
  const near = { keys: keysOf(word), words: partingsOf(word).flat(), length: word.length };
  return nearest(word, await mayBe(db, lexicons, near));
}
