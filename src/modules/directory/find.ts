import { type RawBuilder, sql } from 'kysely';
import { type Moment, stateFrom } from '#modules/hours';
import { type State, slotsAt } from '#modules/hours/rules';
import { findPlace, understand } from '#modules/lookup';
import { type Place, tsquery, type WordsAsked } from '#modules/lookup/rules';
import { distanceKm } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { arcOf } from '#platform/geo/arc';
import { onceFor } from '#platform/once-for';
import { dateOf } from '#platform/time';
import { countChoices } from './counts.ts';
import { lexicon } from './entry.ts';
import { bitsOf, countFacets, type FacetKey, facetGroups, looseGroups } from './facets.ts';
import { type ListedEntry, listEntries, meetingTable, type Question } from './find-store.ts';
import { choicesIn, type Search } from './search.ts';
import type { SlotOpenings } from './slot.ts';
import { slotsAsked } from './slots-asked.ts';

export type Listed = ListedEntry & {
  state: State;
  km: number | null;
  /** When it is open in the evening or on the Saturday that was asked for. */
  slots: SlotOpenings[];
};

/** A search, with the place and the words as they are understood. */
export interface Asked {
  search: Search;
  place: Place;
  words: WordsAsked;
  /** The only spaces that may be found, such as those of a grouping; without it, all. */
  among?: readonly string[] | null;
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
export async function find(
  db: Database,
  search: Search,
  moment: Moment,
  among: Asked['among'] = null,
): Promise<Found> {
  return findAmong(db, { ...(await askFor(db, search)), among }, moment);
}

/** Reads the place and the words of a search. */
export async function askFor(db: Database, search: Search): Promise<Asked> {
  const [place, words] = await Promise.all([
    findPlace(db, search.place),
    understand(db, [lexicon], search.words),
  ]);
  return { search, place, words };
}

export async function findAmong(db: Database, asked: Asked, moment: Moment): Promise<Found> {
  if (meansNothing(asked)) return { ...asked, ...nothing };
  const { facets, spaces } = await listEntries(db, questionOf(asked, moment));
  const { total, counts } = countChoices(facets, asked.search);
  const pages = Math.ceil(total / spacesPerPage);
  if (asked.search.page > pages && pages > 0)
    return findAmong(db, { ...asked, search: { ...asked.search, page: pages } }, moment);

  const ids = spaces.map(({ spaceId }) => spaceId);
  const slotsOf = await slotsAsked(db, asked.search, ids, moment);
  return {
    ...asked,
    total,
    pages,
    counts,
    spaces: spaces.map((space) => ({
      ...space,
      state: stateFrom(space.coming, moment),
      km: kmTo(asked.place, space),
      slots: slotsOf(space.spaceId),
    })),
  };
}

/** How far a space is from the middle of the commune that was asked for; within it, nobody measures. */
const kmTo = (place: Place, space: ListedEntry): number | null =>
  place.is === 'here' && place.commune.name !== space.commune ? distanceKm(place.commune, space) : null;

/** Words that mean nothing here find nothing, rather than everything. */
export const meansNothing = ({ words }: Asked): boolean =>
  words.terms.length === 0 && words.unknown.length > 0;

/** All that a search finds, as a table for whoever reads more of each space than a list shows: see `meetingTable`. */
export const spacesFound = (db: Database, asked: Asked, moment: Moment): RawBuilder<unknown> =>
  meansNothing(asked)
    ? sql`(select null::uuid as space_id, 0 as rank, '' as sort_key where false)`
    : meetingTable(db, questionOf(asked, moment));

const nothing = { total: 0, pages: 0, counts: countFacets([]), spaces: [] };

/** The words of many searches are the same: see `askOnce`. */
const tsqueryOf = onceFor(tsquery);

export function questionOf({ search, place, words, among = null }: Asked, { now, zone }: Moment): Question {
  const strict = facetGroups.filter((group) => !looseGroups.includes(group));
  const { evening, saturday } = slotsAt(now, zone);
  const from = place.is === 'here' ? place.commune : null;
  return {
    words: tsqueryOf(words.terms),
    latitude: from?.latitude ?? null,
    longitude: from?.longitude ?? null,
    reach: search.km && arcOf(search.km),
    among,
    all: bitsOf(strict.flatMap((group) => choicesIn(search, group))),
    prices: bitsOf(choicesIn(search, 'prix')),
    labels: bitsOf(choicesIn(search, 'label')),
    now,
    today: dateOf(now, zone),
    evening: laterOf(evening.after, now),
    saturday: saturday.day,
    saturdayFrom: laterOf(saturday.after, now),
    limit: spacesPerPage,
    offset: (search.page - 1) * spacesPerPage,
  };
}

/** Tonight at nine, « this evening » no longer means what closed at seven. */
const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);
