// Reads: sitting_point.
import { groupById } from '#modules/groups';
import type { Database, DbOf } from '#platform/database/deed';
import { sittingById } from './store.ts';

const firstPoint = (db: DbOf<never, 'sittingPoint'>) =>
  db.selectFrom('sittingPoint').select(['id', 'sittingId']).orderBy('id').executeTakeFirst();

/** For the walk of all pages: a meeting that has points, one of them, and its group. */
export const examples = {
  sitting: async (db: Database) => (await firstPoint(db))?.sittingId ?? null,
  point: async (db: Database) => (await firstPoint(db))?.id ?? null,
  group: async (db: Database) => {
    const point = await firstPoint(db);
    const sitting = point && (await sittingById(db, point.sittingId));
    const group = sitting && (await groupById(db, sitting.groupId));
    return group?.slug ?? null;
  },
};
