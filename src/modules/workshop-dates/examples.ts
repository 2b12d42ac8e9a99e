// Reads: asset.
import { somePublished } from '#modules/network';
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: a space that is open to all, and a room. */
export const examples = {
  id: somePublished,
  chose: async (db: DbOf<never, 'asset'>) =>
    (await db.selectFrom('asset').select('id').executeTakeFirst())?.id ?? null,
};
