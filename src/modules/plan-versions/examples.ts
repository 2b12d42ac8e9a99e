// Reads: plan, plan_version.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'plan' | 'planVersion'>;

const some = (db: Db) =>
  db
    .selectFrom('planVersion')
    .innerJoin('plan', 'plan.id', 'planVersion.planId')
    .select(['plan.id', 'plan.slug', 'number'])
    .where('plan.isPublic', '=', true)
    .where('state', '=', 'validated')
    .orderBy('plan.id')
    .orderBy('number')
    .executeTakeFirst();

/** For the walk of all pages: a plan that is published, and a version of it; null while there is none. */
export const examples = {
  plan: async (db: Db): Promise<string | null> => (await some(db))?.slug ?? null,
  id: async (db: Db): Promise<string | null> => (await some(db))?.id ?? null,
  number: async (db: Db): Promise<string | null> => (await some(db))?.number.toString() ?? null,
};
