import { sql } from 'kysely';
import { type Database, inTransaction } from '#platform/database/deed';
import { type Db, insertObjective, objectivesOf } from './actions-store.ts';
import { mostObjectives, type Objective } from './content.ts';
import { lockPlan, updatePlan } from './store.ts';

export type ObjectiveSaid = Pick<Objective, 'title' | 'text'>;

/** Puts an objective after the others. */
export const addObjective = (
  db: Database,
  planId: string,
  said: ObjectiveSaid,
  now: Date,
): Promise<{ refusal: 'full'; id: null } | { refusal: null; id: string }> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const rank = ((await objectivesOf(tx, planId)).at(-1)?.rank ?? 0) + 1;
    if (rank > mostObjectives) return { refusal: 'full', id: null };
    const id = await insertObjective(tx, { ...said, planId, rank });
    await updatePlan(tx, planId, { changedAt: now });
    return { refusal: null, id };
  });

export interface Part {
  planId: string;
  id: string;
  now: Date;
}

export const changeObjective = (
  db: Database,
  { planId, id, now }: Part,
  said: ObjectiveSaid,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.updateTable('objective').set(said).where('planId', '=', planId).where('id', '=', id).execute();
    await updatePlan(tx, planId, { changedAt: now });
  });

/** One step up or down; the first and the last stay. */
export const moveObjective = (db: Database, { planId, id, now }: Part, by: -1 | 1): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const ids = (await objectivesOf(tx, planId)).map((each) => each.id);
    await rankObjectives(tx, moved(ids, id, by));
    await updatePlan(tx, planId, { changedAt: now });
  });

/** Takes away one under which nothing stands. */
export const removeObjective = (
  db: Database,
  { planId, id, now }: Part,
): Promise<{ refusal: 'actions' | null }> =>
  inTransaction(db, async (tx) => {
    await lockPlan(tx, planId);
    const under = await tx
      .selectFrom('planAction')
      .select('id')
      .where('objectiveId', '=', id)
      .executeTakeFirst();
    if (under) return { refusal: 'actions' };
    await tx.deleteFrom('objective').where('planId', '=', planId).where('id', '=', id).execute();
    await rankObjectives(
      tx,
      (await objectivesOf(tx, planId)).map((each) => each.id),
    );
    await updatePlan(tx, planId, { changedAt: now });
    return { refusal: null };
  });

const rankObjectives = async (db: Db, ids: readonly string[]): Promise<void> => {
  await db
    .updateTable('objective')
    .set({ rank: sql<number>`array_position(${ids}::uuid[], id)` })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
};

/** The same list, one of them a step further. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
