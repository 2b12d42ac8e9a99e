// Reads: space, asset.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: a space that is open to all, and a room. */
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
  chose: async (db: DbOf<never, 'asset'>) =>
    (await db.selectFrom('asset').select('id').executeTakeFirst())?.id ?? null,
};
