import { choiceOf, type FacetGroup, type FacetKey, facetGroups, facetKeys, groupOf } from './facets.ts';

/** What somebody asks of the directory, as the address says it. */
export interface Search {
  /** Words as typed, and the place as typed; empty when nothing was. */
  words: string;
  place: string;
  km: number | null;
  choices: ReadonlySet<FacetKey>;
  page: number;
  withMap: boolean;
}

export const distancesKm: readonly number[] = [5, 10, 20, 30, 50];
export const longestQuestion = 100;

/** Reads an address. What it cannot mean is left out: an old or damaged link still leads to a list. */
export function readSearch(query: URLSearchParams): Search {
  const km = Number(query.get('km'));
  return {
    words: tidy(query.get('q')),
    place: tidy(query.get('ou')),
    km: distancesKm.includes(km) ? km : null,
    choices: choicesFrom(query),
    page: pageNumber(query.get('page')),
    withMap: query.get('carte') === '1',
  };
}

const groups: ReadonlySet<string> = new Set(facetGroups);

/** The boxes that were ticked, in the order of the list. */
function choicesFrom(query: URLSearchParams): Set<FacetKey> {
  const asked = [...query].filter(([group]) => groups.has(group));
  const ticked = new Set(asked.map(([group, value]) => `${group}-${value}`));
  return new Set(facetKeys.filter((key) => ticked.has(key)));
}

/** The address of a search: nothing, or a question mark and what is asked, always in the same order. */
export function queryOf({ words, place, km, choices, page, withMap }: Search): string {
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  if (place) query.set('ou', place);
  if (km) query.set('km', String(km));
  for (const key of choices) query.append(groupOf(key), choiceOf(key));
  if (withMap) query.set('carte', '1');
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `?${query}` : '';
}

/** The answer to what was asked: on a phone it stands a screen below the question. */
export const answerId = 'reponse';

/** Where a search is answered, from the first line of its answer. */
export const answerPath = (search: Search): string => `/annuaire${queryOf(search)}#${answerId}`;

export const nothingAsked: Search = {
  words: '',
  place: '',
  km: null,
  choices: new Set(),
  page: 1,
  withMap: false,
};

/** Whether anything narrows the list. */
export const isNarrowed = ({ words, place, km, choices }: Search): boolean =>
  words !== '' || choices.size > 0 || (place !== '' && km !== null);

export const choicesIn = ({ choices }: Search, group: FacetGroup): FacetKey[] =>
  [...choices].filter((key) => groupOf(key) === group);

/** One line, without control characters, of a length that people type. */
const tidy = (text: string | null): string =>
  text
    ? text
        .normalize('NFC')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
        .slice(0, longestQuestion)
        .trim()
    : '';

const pageNumber = (text: string | null): number => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : 1);
