import type { Moment } from '#modules/hours';
import type { Database } from '#platform/database/deed';
import { groupOf } from './facets.ts';
import { type Found, findAmong, type Listed } from './find.ts';
import { queryOf, type Search } from './search.ts';

export type LeftOut = 'km' | 'opening' | 'choices' | 'words';

/** The nearest thing to a search that found nothing: what to leave out, and what is then found first. */
export interface Relaxed {
  without: readonly LeftOut[];
  search: Search;
  total: number;
  nearest: Listed;
}

/** Leaves out one thing, what costs a visitor least first, or as many as are needed, until something is found. */
export async function relax(db: Database, found: Found, moment: Moment): Promise<Relaxed | null> {
  for (const without of attempts(order.filter((each) => isAsked(found.search, each)))) {
    const search = without.reduce(leaveOut, { ...found.search, page: 1 });
    const words = without.includes('words') ? noWords : found.words;
    const again = await findAmong(db, { ...found, search, words }, moment);
    const [nearest] = again.spaces;
    if (nearest) return { without, search, total: again.total, nearest };
  }
  return null;
}

/** Each alone, then the first two, the first three… */
const attempts = (asked: readonly LeftOut[]): LeftOut[][] => [
  ...asked.map((each) => [each]),
  ...asked.slice(1).map((_, rank) => asked.slice(0, rank + 2)),
];

const isAsked = (search: Search, one: LeftOut): boolean => queryOf(leaveOut(search, one)) !== queryOf(search);

const leaveOut = (search: Search, one: LeftOut): Search => ({ ...search, ...widened[one](search) });

const noWords: Found['words'] = { terms: [], corrected: [], unknown: [], read: [] };

const order: readonly LeftOut[] = ['km', 'opening', 'choices', 'words'];

const widened: Record<LeftOut, (search: Search) => Partial<Search>> = {
  km: () => ({ km: null }),
  opening: ({ choices }) => ({ choices: new Set([...choices].filter((key) => groupOf(key) !== 'ouvert')) }),
  choices: () => ({ choices: new Set() }),
  words: () => ({ words: '' }),
};
