import { membersOf } from '#modules/groups';
import { examples as ofSittings, sittingById } from '#modules/sittings';
import type { Database } from '#platform/database/deed';

/** For the walk of all pages: a meeting and a member of its group; a link is known to its reader only. */
export const examples = {
  sitting: ofSittings.sitting,
  member: async (db: Database) => {
    const id = await ofSittings.sitting(db);
    const sitting = id === null ? undefined : await sittingById(db, id);
    return sitting ? ((await membersOf(db, sitting.groupId))[0]?.id ?? null) : null;
  },
  token: async () => null,
};
