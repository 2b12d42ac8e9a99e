import { type Database, inTransaction } from '#platform/database/deed';
import { slugsTaken } from '#platform/database/slugs-taken';
import { freeSlug } from '#platform/slug';
import { actionsOf, type Plan, type Ranked } from './content.ts';
import { draftOf } from './draft.ts';
import { insertPlan, lockPlan, updatePlan, writeFunders, writeScenarios, writeYears } from './store.ts';

/** What a plan says before its objectives; scenarios and funders keep their rank, whatever they are called. */
export interface PlanSaid extends Pick<Plan, 'lang' | 'title' | 'summary'> {
  years: readonly number[];
  scenarios: readonly Ranked[];
  funders: readonly Ranked[];
}

/** Begins a plan of a group, with nothing in it. */
export const openPlan = (
  db: Database,
  { years, scenarios, funders, ...said }: PlanSaid,
  { groupId, now }: { groupId: string; now: Date },
): Promise<{ id: string; slug: string }> =>
  inTransaction(db, async (tx) => {
    const slug = await freeSlug(said.title, 'plan', async (wanted) =>
      // That one is the page that begins a plan.
      (await slugsTaken(tx, 'plan', wanted)).add('nouveau'),
    );
    const id = await insertPlan(tx, { ...said, groupId, slug, now });
    await writeYears(tx, id, years);
    await writeScenarios(tx, id, scenarios);
    await writeFunders(tx, id, funders);
    return { id, slug };
  });

export type PlanRefusal = 'years' | 'scenarios' | 'funders';

/** Changes it. What something of the plan stands on is not taken away under it. */
export const changePlan = (
  db: Database,
  id: string,
  { years, scenarios, funders, ...said }: PlanSaid,
  now: Date,
): Promise<{ refusal: PlanRefusal | null }> =>
  inTransaction(db, async (tx) => {
    const plan = await lockPlan(tx, id);
    if (!plan) return { refusal: null };
    const used = await usedIn(tx, plan);
    if (used.years.some((year) => !years.includes(year))) return { refusal: 'years' };
    if (used.scenarios.some((rank) => !scenarios.some((each) => each.rank === rank)))
      return { refusal: 'scenarios' };
    if (used.funders.some((rank) => !funders.some((each) => each.rank === rank)))
      return { refusal: 'funders' };
    await writeYears(tx, id, years);
    await writeScenarios(tx, id, scenarios);
    await writeFunders(tx, id, funders);
    await updatePlan(tx, id, { ...said, changedAt: now });
    return { refusal: null };
  });

async function usedIn(tx: Database, plan: Plan) {
  const actions = actionsOf(await draftOf(tx, plan));
  const costs = actions.flatMap((action) => action.costs);
  const months = actions.flatMap(({ startsOn, endsOn }) =>
    [startsOn, endsOn].filter((month) => month !== null),
  );
  const figures = actions.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.figures));
  return {
    years: [
      ...months.map((month) => Number(month.slice(0, 4))),
      ...[...costs, ...figures].map(({ year }) => year),
    ],
    scenarios: actions.flatMap((action) => action.scenarios),
    funders: costs.map(({ funder }) => funder),
  };
}

/** Whether everybody reads what was validated of it. */
export const publishPlan = (db: Database, id: string, isPublic: boolean): Promise<void> =>
  updatePlan(db, id, { isPublic });
