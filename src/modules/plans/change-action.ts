import { sql } from 'kysely';
import { type Database, inTransaction } from '#platform/database/deed';
import {
  actionRows,
  costRows,
  type Db,
  insertAction,
  writeActionScenarios,
  writeCosts,
} from './actions-store.ts';
import { moved, type Part } from './change-objective.ts';
import { type Cost, mostActions, type PlanAction } from './content.ts';
import { lockPlan, updatePlan } from './store.ts';

export interface ActionSaid
  extends Pick<PlanAction, 'title' | 'text' | 'carrier' | 'startsOn' | 'endsOn' | 'state' | 'scenarios'> {
  objectiveId: string;
  /** Who of the group carries it; then `carrier` is empty. */
  carrierId: string | null;
}

/** Puts an action after those of its objective. */
export const addAction = (
  db: Database,
  planId: string,
  said: ActionSaid,
  now: Date,
): Promise<{ refusal: 'full'; id: null } | { refusal: null; id: string }> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const rows = await actionRows(tx, planId);
    if (rows.length >= mostActions) return { refusal: 'full', id: null };
    const rank = lastRank(rows, said.objectiveId) + 1;
    const actionId = await insertAction(tx, { ...columnsOf(said), planId, rank });
    await writeActionScenarios(tx, { planId, actionId }, said.scenarios);
    await updatePlan(tx, planId, { changedAt: now });
    return { refusal: null, id: actionId };
  });

/** Changes it. A scenario in which it costs something keeps it. */
export const changeAction = (
  db: Database,
  { planId, id, now }: Part,
  said: ActionSaid,
): Promise<{ refusal: 'paid' | null }> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const rows = await actionRows(tx, planId);
    const before = rows.find((row) => row.id === id);
    if (!before) return { refusal: null };
    const costs = (await costRows(tx, planId)).filter(({ actionId }) => actionId === id);
    if (costs.some(({ scenario }) => !said.scenarios.includes(scenario))) return { refusal: 'paid' };
    const isMoved = before.objectiveId !== said.objectiveId;
    const rank = isMoved ? lastRank(rows, said.objectiveId) + 1 : before.rank;
    await tx
      .updateTable('planAction')
      .set({ ...columnsOf(said), rank })
      .where('id', '=', id)
      .execute();
    await writeActionScenarios(tx, { planId, actionId: id }, said.scenarios);
    if (isMoved)
      await rankActions(
        tx,
        idsUnder(rows, before.objectiveId).filter((each) => each !== id),
      );
    await updatePlan(tx, planId, { changedAt: now });
    return { refusal: null };
  });

const columnsOf = ({ scenarios: _scenarios, startsOn, endsOn, ...said }: ActionSaid) => ({
  ...said,
  startsOn: startsOn && `${startsOn}-01`,
  endsOn: endsOn && `${endsOn}-01`,
});

/** One step up or down under its objective. */
export const moveAction = (db: Database, { planId, id, now }: Part, by: -1 | 1): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const rows = await actionRows(tx, planId);
    const objectiveId = rows.find((row) => row.id === id)?.objectiveId;
    if (!objectiveId) return;
    await rankActions(tx, moved(idsUnder(rows, objectiveId), id, by));
    await updatePlan(tx, planId, { changedAt: now });
  });

/** Takes it away, with what it costs and its indicators. */
export const removeAction = (db: Database, { planId, id, now }: Part): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const rows = await actionRows(tx, planId);
    await tx.deleteFrom('planAction').where('planId', '=', planId).where('id', '=', id).execute();
    const objectiveId = rows.find((row) => row.id === id)?.objectiveId;
    if (objectiveId)
      await rankActions(
        tx,
        idsUnder(rows, objectiveId).filter((each) => each !== id),
      );
    await updatePlan(tx, planId, { changedAt: now });
  });

/** What one funder pays of one kind in one scenario of an action, year by year: all of it, as it is now. */
export const setCosts = (
  db: Database,
  { planId, id, now }: Part,
  line: Omit<Cost, 'year' | 'amountCents'> & { amounts: readonly Pick<Cost, 'year' | 'amountCents'>[] },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const { amounts, ...of } = line;
    await tx
      .deleteFrom('planCost')
      .where('actionId', '=', id)
      .where('scenario', '=', of.scenario)
      .where('funder', '=', of.funder)
      .where('kind', '=', of.kind)
      .execute();
    await writeCosts(
      tx,
      { planId, actionId: id },
      amounts.map((amount) => ({ ...of, ...amount })),
    );
    await updatePlan(tx, planId, { changedAt: now });
  });

type Ranked = { id: string; objectiveId: string; rank: number };

const idsUnder = (rows: readonly Ranked[], objectiveId: string): string[] =>
  rows.filter((row) => row.objectiveId === objectiveId).map(({ id }) => id);

const lastRank = (rows: readonly Ranked[], objectiveId: string): number =>
  rows.filter((row) => row.objectiveId === objectiveId).at(-1)?.rank ?? 0;

const rankActions = async (db: Db, ids: readonly string[]): Promise<void> => {
  await db
    .updateTable('planAction')
    .set({ rank: sql<number>`array_position(${ids}::uuid[], id)` })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
};
