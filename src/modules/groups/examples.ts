import type { Database } from '#platform/database/deed';
import { documentsOf } from './document-store.ts';
import { membersOf } from './members-store.ts';
import { publicGroups } from './store.ts';

const some = async (db: Database) => (await publicGroups(db))[0];

/** For the walk of all pages: a group that has a public page, one of its members, one of its public documents. */
export const examples = {
  group: async (db: Database): Promise<string | null> => (await some(db))?.slug ?? null,
  member: async (db: Database): Promise<string | null> => {
    const group = await some(db);
    return (group && (await membersOf(db, group.id))[0]?.id) ?? null;
  },
  // A link is its reader's own.
  token: async () => null,
  document: async (db: Database): Promise<string | null> => {
    const group = await some(db);
    return (group && (await documentsOf(db, group.id, { publicOnly: true }))[0]?.id) ?? null;
  },
};
