// Reads: remote_calendar, space.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'remoteCalendar' | 'space'>;

const followed = (db: Db) =>
  db.selectFrom('remoteCalendar').select(['id', 'spaceId']).orderBy('id').executeTakeFirst();

/** For the walk of all pages: a calendar that some space follows, and that space. */
export const examples = {
  id: async (db: Db) =>
    (await followed(db))?.spaceId ??
    (await db.selectFrom('space').select('id').orderBy('id').executeTakeFirst())?.id ??
    null,
  calendrier: async (db: Db) => (await followed(db))?.id ?? null,
};
