import { plainWords, type Word, wordsOf } from '#modules/lookup/rules';
import type { Findable } from '#platform/findable';
import type { Row } from './findable-store.ts';

/** By which the lexicons of the search begin; the words of what everybody may read. */
export const everybodys = 'site';

/** The words of what only whoever may do something reads; there, in a commune, a grouping or a space: by its code. */
export const lexiconFor = (permission: string, place?: string): string =>
  [everybodys, permission, place].filter((each) => each !== undefined).join(' ');

/** In the place of a code: for whoever may do it everywhere. */
export const anyPlace = '*';

export function rowOf(kind: string, findable: Findable): Row {
  const { readers, at = {} } = findable;
  const [title, text] = [clean(findable.title) || '…', clean(findable.text)];
  const place = findable.place ? clean(findable.place) : null;
  return {
    kind,
    key: findable.key,
    lang: findable.lang,
    isTranslated: findable.isTranslated ?? false,
    path: findable.path,
    title,
    text,
    spaceId: at.spaceId ?? null,
    communeCode: at.communeCode ?? null,
    epciCode: at.epciCode ?? null,
    alsoAt: findable.alsoAt ?? [],
    place,
    permission: permissionIn(readers),
    onlyThere: readers !== 'everybody' && readers.where === 'there',
    date: findable.date ?? null,
    shownFrom: findable.from ?? null,
    shownUntil: findable.until ?? null,
    titleWords: inWords(title),
    placeWords: inWords(place ?? ''),
    textWords: inWords(text),
    soughtWords: inWords(clean(findable.sought ?? '')),
  };
}

const inWords = (text: string): string => plainWords(text).join(' ');

/** Control characters mean nothing to a reader; a snippet marks what was found with two of them. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ')
    .slice(0, longest)
    .trim();

/** Of what is longer, the beginning is found: a position in a tsvector goes no further than some 16,000 words. */
const longest = 100_000;

/** The words of some texts, text by text, by the lexicon of those who may read them. */
export type Said = ReadonlyMap<string, Word[][]>;

export function saidBy(findables: readonly Findable[]): Said {
  const said = new Map<string, Word[][]>();
  for (const findable of findables) {
    const words = wordsIn(findable);
    for (const lexicon of lexiconsOf(findable)) said.set(lexicon, [...(said.get(lexicon) ?? []), words]);
  }
  return said;
}

/** Of each place where it may be read, so that no word of one is proposed to whoever may read it in another. */
function lexiconsOf({ readers, at = {}, alsoAt = [] }: Findable): string[] {
  if (readers === 'everybody') return [everybodys];
  const { permission } = readers;
  if (readers.where === 'anywhere') return [lexiconFor(permission)];
  const places = [anyPlace, at.spaceId, at.communeCode, at.epciCode, ...alsoAt].filter(
    (place) => place != null,
  );
  return [...new Set(places)].map((place) => lexiconFor(permission, place));
}

const permissionIn = (readers: Findable['readers']): string | null =>
  readers === 'everybody' ? null : readers.permission;

const wordsIn = ({ title, place, sought, text }: Findable): Word[] =>
  wordsOf([title, place, sought, text].join(' ').slice(0, longest));
