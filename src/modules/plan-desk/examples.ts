// Reads: working_group, plan, objective, plan_action, plan_indicator.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<never, 'workingGroup' | 'plan' | 'objective' | 'planAction' | 'planIndicator'>;

/** For the walk of all pages: an indicator, with what it stands under; null while there is none. */
const some = (db: Db) =>
  db
    .selectFrom('planIndicator')
    .innerJoin('planAction', 'planAction.id', 'planIndicator.actionId')
    .innerJoin('plan', 'plan.id', 'planIndicator.planId')
    .innerJoin('workingGroup', 'workingGroup.id', 'plan.groupId')
    .select([
      'workingGroup.slug as group',
      'plan.id',
      'objectiveId',
      'actionId',
      'planIndicator.id as indicatorId',
    ])
    .orderBy('planIndicator.id')
    .executeTakeFirst();

export const examples = {
  group: async (db: Db): Promise<string | null> => (await some(db))?.group ?? null,
  id: async (db: Db): Promise<string | null> => (await some(db))?.id ?? null,
  objective: async (db: Db): Promise<string | null> => (await some(db))?.objectiveId ?? null,
  action: async (db: Db): Promise<string | null> => (await some(db))?.actionId ?? null,
  indicator: async (db: Db): Promise<string | null> => (await some(db))?.indicatorId ?? null,
};
