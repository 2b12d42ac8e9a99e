// Reads: space, space_person, space_change; owns: space_proposal.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'spaceProposal', 'space' | 'spacePerson' | 'spaceChange'>;

/** One real value per parameter of an address: a space that has people and a history, one of each; null when none is. */
export const examples = {
  id: async (db: Db): Promise<string> => (await lively(db))?.spaceId ?? (await anySpace(db)),
  person: async (db: Db): Promise<string | null> => (await lively(db))?.personId ?? null,
  set: async (db: Db): Promise<string | null> => (await lively(db))?.setId ?? null,
  proposal: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('spaceProposal').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};

const lively = (db: Db) =>
  db
    .selectFrom('spaceChange')
    .innerJoin('spacePerson', 'spacePerson.spaceId', 'spaceChange.spaceId')
    .select(['spaceChange.spaceId', 'spaceChange.setId', 'spacePerson.personId'])
    .orderBy('spaceChange.id')
    .orderBy('spacePerson.personId')
    .executeTakeFirst();

const anySpace = async (db: Db): Promise<string> =>
  (await db.selectFrom('space').select('id').orderBy('id').executeTakeFirstOrThrow()).id;
