import type { Moment } from '#modules/hours';
import type { Database } from '#platform/database/deed';
import { groupOf } from './facets.ts';
import { type Found, findAmong, type Listed } from './find.ts';
import { queryOf, type Search } from './search.ts';

export type LeftOut = 'km' | 'opening' | 'choices' | 'words';

/** The nearest thing to a search that found nothing: what to leave out, and what is then found first. */
export interface Relaxed {
  without: LeftOut;
  search: Search;
  total: number;
  nearest: Listed;
}

/** Leaves out one thing after the other, what costs a visitor least first, until something is found. */
export async function relax(db: Database, found: Found, moment: Moment): Promise<Relaxed | null> {
  let { search, words } = found;
  for (const without of order) {
    const wider = { ...search, ...widened[without](search), page: 1 };
    if (queryOf(wider) === queryOf({ ...search, page: 1 })) continue;
    if (without === 'words') words = { terms: [], corrected: [], unknown: [], read: [] };
    const again = await findAmong(db, { ...found, search: wider, words }, moment);
    const [nearest] = again.spaces;
    if (nearest) return { without, search: wider, total: again.total, nearest };
    search = wider;
  }
  return null;
}

const order: readonly LeftOut[] = ['km', 'opening', 'choices', 'words'];

const widened: Record<LeftOut, (search: Search) => Partial<Search>> = {
  km: () => ({ km: null }),
  opening: ({ choices }) => ({ choices: new Set([...choices].filter((key) => groupOf(key) !== 'ouvert')) }),
  choices: () => ({ choices: new Set() }),
  words: () => ({ words: '' }),
};
