// Reads: space_change.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'spaceChange'>;

/** A space that has a history, and one of its savings; null when nothing has changed yet. */
export const examples = {
  id: async (db: Db): Promise<string | null> => (await first(db))?.spaceId ?? null,
  set: async (db: Db): Promise<string | null> => (await first(db))?.setId ?? null,
};

const first = (db: Db) =>
  db
    .selectFrom('spaceChange')
    .select(['spaceId', 'setId'])
    .where('field', '!=', 'note')
    .orderBy('id')
    .executeTakeFirst();
