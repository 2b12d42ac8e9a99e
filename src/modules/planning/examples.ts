// Reads: meeting.
import { somePublished } from '#modules/network';
import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: a space that is open to all, and a meeting to come. */
export const examples = {
  id: somePublished,
  seance: async (db: DbOf<never, 'meeting'>) =>
    (
      await db
        .selectFrom('meeting')
        .select('id')
        .where('spaceId', 'is not', null)
        .orderBy('startsAt', 'desc')
        .executeTakeFirst()
    )?.id ?? null,
};
