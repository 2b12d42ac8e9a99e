// Reads: news_item.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: an item; null while nobody wrote one. */
export const examples = {
  id: async (db: DbOf<never, 'newsItem'>): Promise<string | null> =>
    (await db.selectFrom('newsItem').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
