// Reads: space, space_person.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'space' | 'spacePerson'>;

/** A space where somebody welcomes the public, and that person; null when nobody does. */
export const examples = {
  id: async (db: Db): Promise<string> => (await team(db))?.spaceId ?? (await anySpace(db)),
  person: async (db: Db): Promise<string | null> => (await team(db))?.personId ?? null,
};

const team = (db: Db) =>
  db
    .selectFrom('spacePerson')
    .select(['spaceId', 'personId'])
    .orderBy('spaceId')
    .orderBy('personId')
    .executeTakeFirst();

const anySpace = async (db: Db): Promise<string> =>
  (await db.selectFrom('space').select('id').orderBy('id').executeTakeFirstOrThrow()).id;
