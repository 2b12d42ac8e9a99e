import { sql } from 'kysely';
import { type Database, inTransaction } from '#platform/database/deed';
import { indicatorRows, insertIndicator, writeFigures } from './actions-store.ts';
import type { Part } from './change-objective.ts';
import { mostIndicators, type PlanIndicator } from './content.ts';
import { lockPlan, updatePlan } from './store.ts';

export type IndicatorSaid = Omit<PlanIndicator, 'id'>;

/** Puts an indicator after those of its action. */
export const addIndicator = (
  db: Database,
  { planId, id: actionId, now }: Part,
  { figures, baseline, ...said }: IndicatorSaid,
): Promise<{ refusal: 'full'; id: null } | { refusal: null; id: string }> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const those = (await indicatorRows(tx, planId)).filter((row) => row.actionId === actionId);
    const rank = (those.at(-1)?.rank ?? 0) + 1;
    if (rank > mostIndicators) return { refusal: 'full', id: null };
    const row = {
      ...said,
      ...{ planId, actionId, rank },
      baseline: baseline === null ? null : String(baseline),
    };
    const id = await insertIndicator(tx, row);
    await writeFigures(tx, { planId, indicatorId: id }, figures);
    await updatePlan(tx, planId, { changedAt: now });
    return { refusal: null, id };
  });

export const changeIndicator = (
  db: Database,
  { planId, id, now }: Part,
  { figures, baseline, ...said }: IndicatorSaid,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    await tx
      .updateTable('planIndicator')
      .set({ ...said, baseline: baseline === null ? null : String(baseline) })
      .where('planId', '=', planId)
      .where('id', '=', id)
      .execute();
    await writeFigures(tx, { planId, indicatorId: id }, figures);
    await updatePlan(tx, planId, { changedAt: now });
  });

export const removeIndicator = (db: Database, { planId, id, now }: Part): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const all = await indicatorRows(tx, planId);
    await tx.deleteFrom('planIndicator').where('planId', '=', planId).where('id', '=', id).execute();
    const actionId = all.find((row) => row.id === id)?.actionId;
    const ids = all.filter((row) => row.actionId === actionId && row.id !== id).map((row) => row.id);
    await tx
      .updateTable('planIndicator')
      .set({ rank: sql<number>`array_position(${ids}::uuid[], id)` })
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .execute();
    await updatePlan(tx, planId, { changedAt: now });
  });
