// Owns: plan, plan_year, plan_scenario, plan_funder.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Plan, Ranked } from './content.ts';

type Db = DbOf<'plan' | 'planYear' | 'planScenario' | 'planFunder'>;

const plans = (db: Db) =>
  db
    .selectFrom('plan')
    .select(['id', 'groupId', 'slug', 'lang', 'title', 'summary', 'isPublic', 'changedAt']);

export const planById = (db: Db, id: string): Promise<Plan | undefined> =>
  plans(db).where('id', '=', id).$castTo<Plan>().executeTakeFirst();

export const planBySlug = (db: Db, slug: string): Promise<Plan | undefined> =>
  plans(db).where('slug', '=', slug).$castTo<Plan>().executeTakeFirst();

/** Those of some groups, the last changed first; without a list, of all. */
export const plansOf = (db: Db, groupIds: readonly string[] | null): Promise<Plan[]> =>
  plans(db)
    .where(sql<boolean>`(${groupIds}::uuid[] is null or group_id = any(${groupIds}::uuid[]))`)
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .$castTo<Plan>()
    .execute();

/** Held until the end of the transaction: of two who change a plan, the second sees what the first one wrote. */
export const lockPlan = (db: Db, id: string): Promise<Plan | undefined> =>
  plans(db).where('id', '=', id).forUpdate().$castTo<Plan>().executeTakeFirst();

type NewPlan = Pick<Plan, 'groupId' | 'slug' | 'lang' | 'title' | 'summary'> & { now: Date };

export const insertPlan = async (db: Db, { now, ...plan }: NewPlan): Promise<string> =>
  (
    await db
      .insertInto('plan')
      .values({ ...plan, createdAt: now, changedAt: now })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;

export const updatePlan = async (
  db: Db,
  id: string,
  changes: Partial<Pick<Plan, 'lang' | 'title' | 'summary' | 'isPublic' | 'changedAt'>>,
): Promise<void> => {
  await db.updateTable('plan').set(changes).where('id', '=', id).execute();
};

export const yearsOf = async (db: Db, planId: string): Promise<number[]> =>
  (await db.selectFrom('planYear').select('year').where('planId', '=', planId).orderBy('year').execute()).map(
    ({ year }) => year,
  );

/** Its years are these, and no others. */
export async function writeYears(db: Db, planId: string, years: readonly number[]): Promise<void> {
  await db
    .insertInto('planYear')
    .values(years.map((year) => ({ planId, year })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.deleteFrom('planYear').where('planId', '=', planId).where('year', 'not in', years).execute();
}

export const scenariosOf = (db: Db, planId: string): Promise<Ranked[]> =>
  db
    .selectFrom('planScenario')
    .select(['scenario as rank', 'name'])
    .where('planId', '=', planId)
    .orderBy('scenario')
    .execute();

export async function writeScenarios(db: Db, planId: string, scenarios: readonly Ranked[]): Promise<void> {
  const ranks = scenarios.map(({ rank }) => rank);
  await db
    .deleteFrom('planScenario')
    .where('planId', '=', planId)
    .where(sql<boolean>`not (scenario = any(${ranks}::smallint[]))`)
    .execute();
  if (ranks.length === 0) return;
  await db
    .insertInto('planScenario')
    .values(scenarios.map(({ rank, name }) => ({ planId, scenario: rank, name })))
    .onConflict((conflict) =>
      conflict.columns(['planId', 'scenario']).doUpdateSet((set) => ({ name: set.ref('excluded.name') })),
    )
    .execute();
}

export const fundersOf = (db: Db, planId: string): Promise<Ranked[]> =>
  db
    .selectFrom('planFunder')
    .select(['funder as rank', 'name'])
    .where('planId', '=', planId)
    .orderBy('funder')
    .execute();

export async function writeFunders(db: Db, planId: string, funders: readonly Ranked[]): Promise<void> {
  const ranks = funders.map(({ rank }) => rank);
  await db
    .deleteFrom('planFunder')
    .where('planId', '=', planId)
    .where(sql<boolean>`not (funder = any(${ranks}::smallint[]))`)
    .execute();
  if (ranks.length === 0) return;
  await db
    .insertInto('planFunder')
    .values(funders.map(({ rank, name }) => ({ planId, funder: rank, name })))
    .onConflict((conflict) =>
      conflict.columns(['planId', 'funder']).doUpdateSet((set) => ({ name: set.ref('excluded.name') })),
    )
    .execute();
}
