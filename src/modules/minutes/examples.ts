// Reads: minutes_amendment, minutes, sitting, working_group.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'minutes' | 'minutesAmendment' | 'sitting' | 'workingGroup'>;

/** Minutes that wait, if there are any: they have every page. */
const some = (db: Db) =>
  db
    .selectFrom('minutes')
    .innerJoin('sitting', 'sitting.id', 'minutes.sittingId')
    .innerJoin('workingGroup', 'workingGroup.id', 'sitting.groupId')
    .select(['sittingId', 'slug', 'workingGroup.isPublic', 'minutes.isPublic as isShown'])
    .orderBy((eb) => eb.case().when('minutes.state', '=', 'proposed').then(0).else(1).end())
    .orderBy('minutes.id')
    .executeTakeFirst();

/** For the walk of all pages: a meeting that has minutes, its group where they are public, an amendment. */
export const examples = {
  sitting: async (db: Db): Promise<string | null> => (await some(db))?.sittingId ?? null,
  group: async (db: Db): Promise<string | null> => {
    const one = await some(db);
    return one?.isPublic && one.isShown ? one.slug : null;
  },
  // A link is its reader's own.
  token: async () => null,
  amendment: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('minutesAmendment').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
