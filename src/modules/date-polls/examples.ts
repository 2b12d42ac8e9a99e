import { publicGroups } from '#modules/groups';
import type { Database } from '#platform/database/deed';
import { pollsOf } from './store.ts';

const some = async (db: Database) => (await publicGroups(db))[0];

/** For the walk of all pages: a poll of a group that everybody knows. */
export const examples = {
  group: async (db: Database): Promise<string | null> => (await some(db))?.slug ?? null,
  poll: async (db: Database): Promise<string | null> => {
    const group = await some(db);
    return (group && (await pollsOf(db, group.id))[0]?.id) ?? null;
  },
  // Who answered, and by which link, is nobody else's.
  respondent: async () => null,
  token: async () => null,
};
