import { publicGroups } from '#modules/groups';
import type { Database } from '#platform/database/deed';
import { discussionsOf, postsOf } from './store.ts';

const some = async (db: Database) => (await publicGroups(db)).find(({ kind }) => kind === 'group');

const someDiscussion = async (db: Database) => {
  const group = await some(db);
  return group && (await discussionsOf(db, group.id, { limit: 1, offset: 0 }))[0];
};

/** For the walk of all pages: a discussion of a group that everybody knows. */
export const examples = {
  group: async (db: Database): Promise<string | null> => (await some(db))?.slug ?? null,
  discussion: async (db: Database): Promise<string | null> => (await someDiscussion(db))?.id ?? null,
  // A link is its reader's own.
  token: async () => null,
  post: async (db: Database): Promise<string | null> => {
    const discussion = await someDiscussion(db);
    return (discussion && (await postsOf(db, discussion.id, { limit: 1, offset: 0 }))[0]?.id) ?? null;
  },
};
