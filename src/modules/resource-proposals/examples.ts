// Reads: resource, resource_proposal.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'resource' | 'resourceProposal'>;

/** For the walk of all pages: a resource that was adapted from another, when there is one; and a proposal. */
export const examples = {
  id: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('resource').select('id').orderBy('adaptedFrom').orderBy('id').executeTakeFirst())
      ?.id ?? null,
  proposal: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('resourceProposal').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
