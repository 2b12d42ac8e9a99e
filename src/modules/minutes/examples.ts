// Reads: minutes_amendment.
import { examples as ofSittings } from '#modules/sittings';
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: a meeting, its group, and an amendment to its minutes; null while there is none. */
export const examples = {
  sitting: ofSittings.sitting,
  group: ofSittings.group,
  amendment: async (db: DbOf<never, 'minutesAmendment'>): Promise<string | null> =>
    (await db.selectFrom('minutesAmendment').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
