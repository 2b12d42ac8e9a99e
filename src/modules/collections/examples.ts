// Reads: collection.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'collection'>;

const some = (db: Db) =>
  db
    .selectFrom('collection')
    .select(['id', 'slug'])
    .where('status', '=', 'published')
    .orderBy('id')
    .executeTakeFirst();

/** For the walk of all pages: a published collection; null while there is none. */
export const examples = {
  slug: async (db: Db): Promise<string | null> => (await some(db))?.slug ?? null,
  id: async (db: Db): Promise<string | null> => (await some(db))?.id ?? null,
};
