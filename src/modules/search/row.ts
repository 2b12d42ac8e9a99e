import { plainWords, type Word, wordsOf } from '#modules/lookup/rules';
import type { Findable } from '#platform/findable';
import type { Row } from './findable-store.ts';

/** The words of what everybody may read, and those of what only whoever may do something reads. */
export const lexiconFor = (permission: string | null): string =>
  permission === null ? everybodys : `${everybodys} ${permission}`;

/** By which the lexicons of the search begin. */
export const everybodys = 'site';

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

export const saidBy = (findables: readonly Findable[]): Said =>
  new Map(
    [...Map.groupBy(findables, ({ readers }) => lexiconFor(permissionIn(readers)))].map(
      ([lexicon, those]) => [lexicon, those.map(wordsIn)],
    ),
  );

const permissionIn = (readers: Findable['readers']): string | null =>
  readers === 'everybody' ? null : readers.permission;

const wordsIn = ({ title, place, sought, text }: Findable): Word[] =>
  wordsOf([title, place, sought, text].join(' ').slice(0, longest));
