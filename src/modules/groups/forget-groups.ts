import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { archivedBefore, deleteGroup } from './store.ts';

/** A group is there no more: what others keep of it without a foreign key goes as well. */
export const groupForgotten = defineEvent<{ groupId: string }>('groupForgotten');

/**
 * Groups that ended their work before a day are gone, with all that they wrote. A committee stays as long as a group that
 * still has what it validated.
 */
export async function forgetGroups(db: Database, before: Date): Promise<number> {
  let count = 0;
  for (const groupId of await archivedBefore(db, before)) if (await forget(db, groupId)) count += 1;
  return count;
}

async function forget(db: Database, groupId: string): Promise<boolean> {
  try {
    await inTransaction(db, async (tx) => {
      await announce(tx, groupForgotten, { groupId });
      await deleteGroup(tx, groupId);
    });
    return true;
  } catch (fault) {
    if (isHeld(fault)) return false;
    throw fault;
  }
}

/** Something that stays still leads there (foreign_key_violation). */
const isHeld = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === '23503';
