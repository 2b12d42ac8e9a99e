// Reads: news_item, space, commune, epci.
import type { DbOf } from '#platform/database/deed';
import { itemPath } from './paths.ts';
import { anyItem, listItems } from './public-store.ts';

type Db = DbOf<never, 'newsItem' | 'space' | 'commune' | 'epci'>;

/** For the walk of all pages: an item that the public may read; null while there is none. */
export const examples = {
  item: async (db: Db): Promise<string | null> => {
    const [first] = await listItems(db, { ...anyItem, now: new Date('2100-01-01'), limit: 1 });
    return first ? (itemPath(first).split('/').at(-1) ?? null) : null;
  },
};
