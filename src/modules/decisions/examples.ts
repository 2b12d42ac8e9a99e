// Reads: action.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: an action; null while there is none. */
export const examples = {
  action: async (db: DbOf<never, 'action'>): Promise<string | null> =>
    (await db.selectFrom('action').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
