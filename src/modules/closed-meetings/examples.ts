// Reads: space.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: any space that is open to all. */
export const examples = {
  id: async (db: DbOf<never, 'space'>) =>
    (
      await db
        .selectFrom('space')
        .select('id')
        .where('status', '=', 'published')
        .orderBy('id')
        .executeTakeFirst()
    )?.id ?? null,
};
