import { plainWords, type Word, wordsOf } from '#modules/lookup/rules';
import type { Findable } from '#platform/findable';
import type { Row } from './findable-store.ts';

/** The words of what everybody may read, and of what only the staff may. */
export const lexicons = { everybody: 'site', staff: 'site-staff' } as const;

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
    place,
    permission: readers === 'everybody' ? null : readers.permission,
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

export type Lexicon = (typeof lexicons)[keyof typeof lexicons];

/** The words of some texts, text by text, in the lexicon of those who may read them. */
export type Said = Record<Lexicon, Word[][]>;

export const saidBy = (findables: readonly Findable[]): Said => ({
  [lexicons.everybody]: findables.filter(isForEverybody).map(wordsIn),
  [lexicons.staff]: findables.filter((each) => !isForEverybody(each)).map(wordsIn),
});

const isForEverybody = ({ readers }: Findable): boolean => readers === 'everybody';

const wordsIn = ({ title, place, sought, text }: Findable): Word[] =>
  wordsOf([title, place, sought, text].join(' ').slice(0, longest));
