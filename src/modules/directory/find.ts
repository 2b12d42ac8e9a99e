import { type Moment, stateFrom } from '#modules/hours';
import { type State, slotsAt } from '#modules/hours/rules';
import { distanceKm } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { countChoices } from './counts.ts';
import { bitsOf, countFacets, type FacetKey, facetGroups, looseGroups } from './facets.ts';
import { type ListedEntry, listEntries, type Question } from './find-store.ts';
import type { Place } from './place.ts';
import { findPlace } from './place-store.ts';
import { choicesIn, type Search } from './search.ts';
import { tsquery, type WordsAsked } from './words-asked.ts';
import { understand } from './words-store.ts';

export type Listed = ListedEntry & { state: State; km: number | null };

/** A search, with the place and the words as they are understood. */
export interface Asked {
  search: Search;
  place: Place;
  words: WordsAsked;
}

export interface Found extends Asked {
  total: number;
  pages: number;
  /** How many spaces a choice would leave, or leaves. */
  counts: Record<FacetKey, number>;
  spaces: Listed[];
}

export const spacesPerPage = 12;

/** Answers a search: the spaces of one page, each with its state, and what each choice would leave. */
export async function find(db: Database, search: Search, moment: Moment): Promise<Found> {
  return findAmong(db, await askFor(db, search), moment);
}

/** Reads the place and the words of a search. */
export async function askFor(db: Database, search: Search): Promise<Asked> {
  const [place, words] = await Promise.all([findPlace(db, search.place), understand(db, search.words)]);
  return { search, place, words };
}

export async function findAmong(db: Database, asked: Asked, moment: Moment): Promise<Found> {
  const question = questionOf(asked, moment);
  if (meansNothing(asked)) return { ...asked, ...nothing };
  const { facets, spaces } = await listEntries(db, question);
  const { total, counts } = countChoices(facets, asked.search);
  const pages = Math.ceil(total / spacesPerPage);
  if (asked.search.page > pages && pages > 0)
    return findAmong(db, { ...asked, search: { ...asked.search, page: pages } }, moment);

  return {
    ...asked,
    total,
    pages,
    counts,
    spaces: spaces.map((space) => ({
      ...space,
      state: stateFrom(space.coming, moment),
      km: question.from && distanceKm(question.from, space),
    })),
  };
}

/** Words that mean nothing here find nothing, rather than everything. */
export const meansNothing = ({ words }: Asked): boolean =>
  words.terms.length === 0 && words.unknown.length > 0;

const nothing = { total: 0, pages: 0, counts: countFacets([]), spaces: [] };

export function questionOf({ search, place, words }: Asked, moment: Moment): Question {
  const { now, zone } = moment;
  const loose = looseGroups.map((group) => choicesIn(search, group));
  const strict = facetGroups
    .filter((group) => !looseGroups.includes(group))
    .flatMap((group) => choicesIn(search, group));
  const slots = slotsAt(now, zone);
  return {
    words: tsquery(words.terms),
    named: tsquery(words.terms, 'names'),
    from: place.is === 'here' ? place.commune : null,
    km: search.km,
    all: bitsOf(strict),
    any: loose.filter((keys) => keys.length > 0).map(bitsOf),
    slots: { ...slots, evening: fromNow(slots.evening, now), saturday: fromNow(slots.saturday, now) },
    moment,
    limit: spacesPerPage,
    offset: (search.page - 1) * spacesPerPage,
  };
}

/** Tonight at nine, « this evening » no longer means what closed at seven. */
const fromNow = <Slot extends { after: Date }>(slot: Slot, now: Date): Slot =>
  slot.after < now ? { ...slot, after: now } : slot;
