// Reads: resource.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: any resource. */
export const examples = {
  id: async (db: DbOf<never, 'resource'>): Promise<string | null> =>
    (await db.selectFrom('resource').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
