// Reads: space, space_person, space_change; owns: space_proposal.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'spaceProposal', 'space' | 'spacePerson' | 'spaceChange'>;

/** One real value per parameter of an address: a space that has people, one of them, and so on. */
export const examples = {
  id: async (db: Db): Promise<string> => (await somebody(db))?.spaceId ?? (await anySpace(db)),
  person: async (db: Db): Promise<string | null> => (await somebody(db))?.personId ?? null,
  set: async (db: Db): Promise<string | null> => {
    const spaceId = await examples.id(db);
    const change = await db
      .selectFrom('spaceChange')
      .select('setId')
      .where('spaceId', '=', spaceId)
      .orderBy('id')
      .executeTakeFirst();
    return change?.setId ?? null;
  },
  proposal: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('spaceProposal').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};

const somebody = (db: Db) =>
  db
    .selectFrom('spacePerson')
    .select(['spaceId', 'personId'])
    .orderBy('spaceId')
    .orderBy('personId')
    .executeTakeFirst();

const anySpace = async (db: Db): Promise<string> =>
  (await db.selectFrom('space').select('id').orderBy('id').executeTakeFirstOrThrow()).id;
