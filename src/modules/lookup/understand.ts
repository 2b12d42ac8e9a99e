import type { Database } from '#platform/database/deed';
import { type Known, type LookedUp, lookUp, mayBe } from './word-store.ts';
import {
  alikeTo,
  type Meant,
  nearest,
  partingsOf,
  type Term,
  type Typed,
  typedIn,
  type WordsAsked,
} from './words-asked.ts';

/** Understands typed words by those of some lexicons: as they are, as forms or beginnings of known words, or as the nearest. */
export async function understand(
  db: Database,
  lexicons: readonly string[],
  text: string,
): Promise<WordsAsked> {
  const typed = typedIn(text);
  const asked: WordsAsked = { terms: [], corrected: [], unknown: [], read: [] };
  if (typed.every(({ isEmpty }) => isEmpty)) return asked;

  const looked = new Map(
    (await lookUp(db, lexicons, wordsAndPairs(typed))).map((word) => [word.typed, word]),
  );
  const words = joinedIn(typed, looked);
  const meant = await meantBy(
    db,
    lexicons,
    words.filter((word) => isMistake(word, looked)),
  );
  for (const each of words) {
    const term = termOf(each, looked);
    if (term) asked.terms.push(term);
    if (isMistake(each, looked)) correct(asked, each.word, meant(each.word));
    else asked.read.push(each.word);
    if (each.typed.includes(' ')) asked.corrected.push({ typed: each.typed, shown: each.word });
  }
  return { ...asked, terms: distinctTerms(asked.terms), unknown: [...new Set(asked.unknown)] };
}

const distinctTerms = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [`${term.isBeginning} ${term.lexeme}`, term])).values(),
];

/** The term of a word that is known, or with which known ones begin. */
function termOf({ word, isEmpty }: Typed, looked: Looked): Term | null {
  const { lexeme = null, isKnown, isBeginning, shorter } = looked.get(word) ?? {};
  if (isEmpty || lexeme === null) return null;
  if (isKnown) return { word, lexeme, isBeginning: false };
  return isBeginning ? { word, lexeme: word, isBeginning: true, ...(shorter ? { or: shorter } : {}) } : null;
}

/** A word that says something, and that nothing holds. */
function isMistake({ word, isEmpty }: Typed, looked: Looked): boolean {
  const known = looked.get(word);
  return !isEmpty && known !== undefined && known.lexeme !== null && !known.isKnown && !known.isBeginning;
}

/** The same terms, each read more widely: it may be a word, and another one have been meant. */
export async function widened(
  db: Database,
  lexicons: readonly string[],
  terms: readonly Term[],
): Promise<Term[]> {
  const near = await mayBe(
    db,
    lexicons,
    terms.map(({ word }) => ({ typed: word, pieces: [] })),
  );
  return terms.map((term) => {
    const alike = alikeTo(
      term.word,
      near.filter(({ typed }) => typed === term.word),
    );
    return { ...term, or: [...(term.or ?? []), ...alike.map(({ lexeme }) => lexeme)] };
  });
}

type Looked = ReadonlyMap<string, LookedUp>;

const wordsAndPairs = (typed: readonly Typed[]): string[] => [
  ...new Set([
    ...typed.filter(({ isEmpty }) => !isEmpty).map(({ word }) => word),
    ...typed.slice(1).map((each, place) => (typed[place] as Typed).typed + each.typed),
  ]),
];

/** A word with a blank in it, one piece of which nothing holds as such, is read whole: « biblio thèque ». */
function joinedIn(typed: readonly Typed[], looked: Looked): Typed[] {
  const joined: Typed[] = [];
  for (let place = 0; place < typed.length; place++) {
    const [one, next] = [typed[place] as Typed, typed[place + 1]];
    const whole = next && looked.get(one.typed + next.typed);
    if (next && whole?.isKnown && !(isWord(one, looked) && isWord(next, looked))) {
      joined.push({ typed: `${one.typed} ${next.typed}`, word: whole.typed, isEmpty: false });
      place++;
    } else joined.push(one);
  }
  return joined;
}

const isWord = ({ word, isEmpty }: Typed, looked: Looked): boolean =>
  isEmpty || looked.get(word)?.isKnown === true;

/** What was meant is looked for of the first few mistakes only. */
const mostCorrected = 3;

async function meantBy(
  db: Database,
  lexicons: readonly string[],
  mistaken: readonly Typed[],
): Promise<(word: string) => Meant<Known> | null> {
  if (mistaken.length === 0) return () => null;
  const asked = mistaken
    .slice(0, mostCorrected)
    .map(({ word }) => ({ typed: word, pieces: partingsOf(word).flat() }));
  const near = Map.groupBy(await mayBe(db, lexicons, asked), ({ typed }) => typed);
  return (word) => nearest(word, near.get(word) ?? []);
}

function correct(asked: WordsAsked, word: string, meant: Meant<Known> | null): void {
  if (!meant) {
    asked.unknown.push(word);
    asked.read.push(word);
    return;
  }
  const or = meant.or.map(({ lexeme }) => lexeme);
  for (const { plain, lexeme } of meant.words) {
    asked.terms.push({ word: plain, lexeme, isBeginning: false, ...(or.length > 0 ? { or } : {}) });
    asked.read.push(plain);
  }
  const shown = meant.words.map((one) => one.shown).join(' ');
  const others = or.length > 0 ? { or: meant.or.map((one) => one.shown) } : {};
  asked.corrected.push({ typed: word, shown, ...others });
}
