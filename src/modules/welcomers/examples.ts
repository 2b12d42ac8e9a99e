// Reads: space_person.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'spacePerson'>;

/** A space where somebody welcomes the public, and that person; null when nobody does. */
export const examples = {
  id: async (db: Db): Promise<string | null> => (await first(db))?.spaceId ?? null,
  person: async (db: Db): Promise<string | null> => (await first(db))?.personId ?? null,
};

const first = (db: Db) =>
  db
    .selectFrom('spacePerson')
    .select(['spaceId', 'personId'])
    .orderBy('spaceId')
    .orderBy('personId')
    .executeTakeFirst();
