// Reads: minutes_amendment.
import { examples as ofSittings } from '#modules/sittings';
import type { DbOf } from '#platform/database/deed';
/** For the walk of all pages: a meeting, its group, and an amendment to its minutes; null while there is none. */
export const examples = {
  sitting: ofSittings.sitting,
  group: ofSittings.group,
  amendment: async (db: DbOf<never, 'minutesAmendment'>): Promise<string | null> =>
// Reads: minutes_amendment, minutes, sitting, working_group.
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
  sitting: async (db: Db): Promise<string | null> => (await some(db))?.sittingId ?? null,
  group: async (db: Db): Promise<string | null> => {
    const one = await some(db);
    return one?.isPublic && one.isShown ? one.slug : null;
  },
  amendment: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('minutesAmendment').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
