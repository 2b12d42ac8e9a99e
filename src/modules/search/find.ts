import { communeNamed, type NamedCommune, understand, widened } from '#modules/lookup';
import { type Term, tsquery, type WordsAsked } from '#modules/lookup/rules';
import { can, type Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import type { FindableKind } from '#platform/findable';
import type { Lang } from '#platform/i18n';
import { scopeOf } from '#platform/scope';
import { type Answered, type Found, findIn, mostMet, type Question, type Scopes } from './find-store.ts';
import { anyPlace, everybodys, lexiconFor } from './row.ts';
import type { Search } from './search.ts';

/** Whoever asks, and of what. */
export interface Reader {
  db: Database;
  viewer: Viewer;
  lang: Lang;
  now: Date;
  /** The kinds that this network has on. */
  kinds: readonly Pick<FindableKind, 'name' | 'permissions'>[];
}

export interface Answer {
  words: WordsAsked;
  /** All the words are there; or words near them; or some of them, since no text has them all. */
  has: 'all' | 'near' | 'some';
  total: number;
  /** There are more than are counted. */
  isMore: boolean;
  counts: Record<string, number>;
  pages: number;
  found: Found[];
}

export const perPage = 10;

/**
 * Finds what a reader may see, the best first: texts with all the words. Where there is none, words are read more widely, since a
 * mistake may have made another word; and then a text may lack one of them.
 */
export async function find(reader: Reader, search: Search): Promise<Answer> {
  const lexicons = lexiconsFor(reader);
  const words = await understand(reader.db, lexicons, search.words);
  const { terms } = words;
  if (terms.length === 0) return nothing(words);
  const commune = await communeNamed(reader.db, words.read);
  const question = questionFor(reader, search, commune);
  const needed = neededOf(terms, commune);
  const exactly = { ...question, must: tsquery(needed) as string, counts: anyOf(terms) };
  const met = await findIn(reader.db, exactly);
  if (countOf(met.counts) > 0) return answer({ words, has: 'all' }, met, search);

  const wide = await widened(reader.db, lexicons, needed);
  const widely = { ...question, must: tsquery(wide) as string, counts: anyOf([...terms, ...wide]) };
  const near = await findIn(reader.db, widely);
  if (needed.length === 1 || countOf(near.counts) > 0) return answer({ words, has: 'near' }, near, search);
  const partly = { ...question, must: allButOne(wide), counts: anyOf(wide) };
  return answer({ words, has: 'some' }, await findIn(reader.db, partly), search);
}

/** Texts that have all the terms but one, whichever it is. */
const allButOne = (terms: readonly Term[]): string =>
  terms.map((left) => `(${tsquery(terms.filter((term) => term !== left))})`).join(' | ');

/** A commune says near what, beside other words: what is said of a neighbour is found too. */
function neededOf(terms: readonly Term[], commune: NamedCommune | null): readonly Term[] {
  const names = commune?.folded.split(' ') ?? [];
  const needed = terms.filter(({ word }) => !names.includes(word));
  return needed.length > 0 ? needed : terms;
}

/** Those of what she may read, where she may: no word of anything else is proposed to her. */
function lexiconsFor({ viewer, kinds }: Reader): string[] {
  const asked = new Set(kinds.flatMap(({ permissions = [] }) => permissions));
  const hers = [...asked].filter((permission) => can(viewer, permission));
  return [everybodys, ...hers.flatMap((permission) => lexiconsOfHers(viewer, permission))];
}

function lexiconsOfHers(viewer: Viewer, permission: string): string[] {
  const { everywhere, communes, epcis, spaces } = scopeOf(viewer, permission);
  const places = everywhere ? [anyPlace] : [...communes, ...epcis, ...spaces];
  return [lexiconFor(permission), ...places.map((place) => lexiconFor(permission, place))];
}

/** Any of the terms, as texts have them: what is compared without the plural of « photos » is marked with it. */
const anyOf = (terms: readonly Term[]): string =>
  terms
    .flatMap(inBothNumbers)
    .map((term) => tsquery([term]))
    .join(' | ');

const inBothNumbers = (term: Term): Term[] =>
  term.lexeme.endsWith('o') ? [term, { ...term, lexeme: `${term.lexeme}s` }] : [term];

function questionFor(
  { viewer, lang, now, kinds }: Reader,
  { kind, page }: Search,
  commune: NamedCommune | null,
): Omit<Question, 'must' | 'counts'> {
  return {
    kinds: kinds.map(({ name }) => name),
    kind,
    lang,
    now,
    scopes: JSON.stringify(scopesOf(viewer)),
    latitude: commune?.latitude ?? null,
    longitude: commune?.longitude ?? null,
    limit: perPage,
    offset: (page - 1) * perPage,
  };
}

/** Where she may do each thing that she may do somewhere. */
function scopesOf(viewer: Viewer): Scopes {
  const scopes = [...viewer.permissions.keys()].map((permission) => ({
    permission,
    ...scopeOf(viewer, permission),
  }));
  return scopes.filter(
    ({ everywhere, communes, epcis, spaces }) =>
      everywhere || communes.length + epcis.length + spaces.length > 0,
  );
}

const countOf = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function answer(asked: Pick<Answer, 'words' | 'has'>, { counts, found }: Answered, { kind }: Search): Answer {
  const total = kind === null ? countOf(counts) : (counts[kind] ?? 0);
  return {
    ...asked,
    total,
    isMore: countOf(counts) >= mostMet,
    counts,
    pages: Math.ceil(total / perPage),
    found,
  };
}

const nothing = (words: WordsAsked): Answer => ({
  words,
  has: 'all',
  total: 0,
  isMore: false,
  counts: {},
  pages: 0,
  found: [],
});
