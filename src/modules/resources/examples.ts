// Reads: resource.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: a published resource. */
export const examples = {
  resource: async (db: DbOf<never, 'resource'>): Promise<string | null> =>
    (
      await db
        .selectFrom('resource')
        .select('slug')
        .where('status', '=', 'published')
        .orderBy('id')
        .executeTakeFirst()
    )?.slug ?? null,
};
