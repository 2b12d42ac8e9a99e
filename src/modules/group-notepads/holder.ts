import { accessTo, groupById, membersOf } from '#modules/groups';
import { groupPath } from '#modules/groups/rules';
import type { NotepadHolder } from '#platform/page-parts';

export const groupKind = 'group';

/** The notepads of a group: who reads the group reads them, its members write in them while it works. */
export const groupHolder: NotepadHolder = {
  kind: groupKind,
  async access(db, groupId, viewer) {
    const group = await groupById(db, groupId);
    if (!group) return 'none';
    const access = await accessTo(db, group, viewer);
    if (access === 'none' || access === 'read') return access;
    return group.archivedAt === null ? 'write' : 'read';
  },
  async crumb(db, groupId) {
    const group = await groupById(db, groupId);
    return group ? { path: groupPath(group.slug), title: group.name } : null;
  },
  readers: async (db, groupId) =>
    (await membersOf(db, groupId)).map(({ personId, name }) => ({ personId, name })),
};
