// Reads: notepad, working_group.
import type { DbOf } from '#platform/database/deed';
import { groupKind } from './holder.ts';

/** For the walk of all pages: a group that writes in notepads. */
export const examples = {
  async group(db: DbOf<never, 'notepad' | 'workingGroup'>): Promise<string | null> {
    const group = await db
      .selectFrom('workingGroup')
      .innerJoin('notepad', 'notepad.holderId', 'workingGroup.id')
      .select('slug')
      .where('notepad.kind', '=', groupKind)
      .orderBy('slug')
      .executeTakeFirst();
    return group?.slug ?? null;
  },
};
