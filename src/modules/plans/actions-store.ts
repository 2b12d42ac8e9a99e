// Owns: objective, plan_action, plan_action_scenario, plan_cost, plan_indicator, plan_figure. Reads: group_member, person.
import { type Insertable, sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import type { ActionState, Cost, Figure } from './content.ts';

export type Db = DbOf<
  'objective' | 'planAction' | 'planActionScenario' | 'planCost' | 'planIndicator' | 'planFigure',
  'groupMember' | 'person'
>;

export interface ObjectiveRow {
  id: string;
  rank: number;
  title: string;
  text: string;
}

export const objectivesOf = (db: Db, planId: string): Promise<ObjectiveRow[]> =>
  db
    .selectFrom('objective')
    .select(['id', 'rank', 'title', 'text'])
    .where('planId', '=', planId)
    .orderBy('rank')
    .execute();

export interface ActionRow {
  id: string;
  objectiveId: string;
  rank: number;
  title: string;
  text: string;
  carrierId: string | null;
  carrier: string;
  /** The member who carries it, and whom she speaks for. */
  memberName: string | null;
  organisation: string | null;
  startsOn: string | null;
  endsOn: string | null;
  state: ActionState;
}

/** In the order of their objectives' own. */
export const actionRows = (db: Db, planId: string): Promise<ActionRow[]> =>
  db
    .selectFrom('planAction')
    .leftJoin('groupMember', 'groupMember.id', 'planAction.carrierId')
    .leftJoin('person', 'person.id', 'groupMember.personId')
    .select(['planAction.id', 'objectiveId', 'rank', 'title', 'text', 'carrierId', 'carrier', 'state'])
    .select(['person.name as memberName', 'groupMember.organisation', 'startsOn', 'endsOn'])
    .where('planId', '=', planId)
    .orderBy('rank')
    .$castTo<ActionRow>()
    .execute();

export const scenarioRows = (db: Db, planId: string) =>
  db
    .selectFrom('planActionScenario')
    .select(['actionId', 'scenario'])
    .where('planId', '=', planId)
    .orderBy('scenario')
    .execute();

export const costRows = (db: Db, planId: string): Promise<(Cost & { actionId: string })[]> =>
  db
    .selectFrom('planCost')
    .select(['actionId', 'scenario', 'funder', 'kind', 'year', 'amountCents'])
    .where('planId', '=', planId)
    .orderBy('scenario')
    .orderBy('funder')
    .orderBy('kind')
    .orderBy('year')
    .$castTo<Cost & { actionId: string }>()
    .execute();

export interface IndicatorRow {
  id: string;
  actionId: string;
  rank: number;
  name: string;
  unit: string;
  baseline: number | null;
  measure: string | null;
}

export const indicatorRows = async (db: Db, planId: string): Promise<IndicatorRow[]> =>
  (
    await db
      .selectFrom('planIndicator')
      .select(['id', 'actionId', 'rank', 'name', 'unit', 'baseline', 'measure'])
      .where('planId', '=', planId)
      .orderBy('rank')
      .execute()
  ).map((row) => ({ ...row, baseline: numberOf(row.baseline) }));

export const figureRows = async (db: Db, planId: string): Promise<(Figure & { indicatorId: string })[]> =>
  (
    await db
      .selectFrom('planFigure')
      .select(['indicatorId', 'year', 'target', 'measured'])
      .where('planId', '=', planId)
      .orderBy('year')
      .execute()
  ).map((row) => ({ ...row, target: numberOf(row.target), measured: numberOf(row.measured) }));

/** Eleven figures with two decimals: all of them are read exactly. */
const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

type New<Name extends keyof Tables> = Insertable<Tables[Name]>;

export const insertObjective = async (db: Db, row: New<'objective'>): Promise<string> =>
  (await db.insertInto('objective').values(row).returning('id').executeTakeFirstOrThrow()).id;

export const insertAction = async (db: Db, row: New<'planAction'>): Promise<string> =>
  (await db.insertInto('planAction').values(row).returning('id').executeTakeFirstOrThrow()).id;

export const insertIndicator = async (db: Db, row: New<'planIndicator'>): Promise<string> =>
  (await db.insertInto('planIndicator').values(row).returning('id').executeTakeFirstOrThrow()).id;

export async function writeActionScenarios(
  db: Db,
  { planId, actionId }: { planId: string; actionId: string },
  scenarios: readonly number[],
): Promise<void> {
  await db
    .deleteFrom('planActionScenario')
    .where('actionId', '=', actionId)
    .where(sql<boolean>`not (scenario = any(${scenarios}::smallint[]))`)
    .execute();
  if (scenarios.length === 0) return;
  await db
    .insertInto('planActionScenario')
    .values(scenarios.map((scenario) => ({ planId, actionId, scenario })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What one funder pays of one kind in one scenario: the years that are given, and no others. */
export async function writeCosts(
  db: Db,
  { planId, actionId }: { planId: string; actionId: string },
  costs: readonly Cost[],
): Promise<void> {
  if (costs.length === 0) return;
  await db
    .insertInto('planCost')
    .values(costs.map((cost) => ({ ...cost, planId, actionId })))
    .execute();
}

export async function writeFigures(
  db: Db,
  { planId, indicatorId }: { planId: string; indicatorId: string },
  figures: readonly Figure[],
): Promise<void> {
  await db.deleteFrom('planFigure').where('indicatorId', '=', indicatorId).execute();
  const said = figures.filter(({ target, measured }) => target !== null || measured !== null);
  if (said.length === 0) return;
  const text = (value: number | null): string | null => (value === null ? null : String(value));
  await db
    .insertInto('planFigure')
    .values(
      said.map(({ year, target, measured }) => ({
        ...{ planId, indicatorId, year },
        ...{ target: text(target), measured: text(measured) },
      })),
    )
    .execute();
}
