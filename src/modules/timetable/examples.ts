// Reads: space, special_hours.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'space' | 'specialHours'>;

/** One real value per parameter of an address; no closing while none is announced. */
export const examples = {
  id: async (db: Db): Promise<string> =>
    (await db.selectFrom('space').select('id').orderBy('id').executeTakeFirstOrThrow()).id,
  fermeture: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('specialHours').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
