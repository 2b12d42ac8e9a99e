// Reads: minutes_amendment.
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: an amendment; null while there is none. */
export const examples = {
  amendment: async (db: DbOf<never, 'minutesAmendment'>): Promise<string | null> =>
    (await db.selectFrom('minutesAmendment').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
