import { groupById } from '#modules/groups';
import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf } from '#platform/time';
import { isOpen, phaseOf } from './date-poll.ts';
import { askToAnswer } from './letters.ts';
import { takeLate } from './store.ts';

/** Once the day of a poll is over, those who have not answered are asked once more; then nobody is asked again. */
export const remindLate = (db: Database, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const zone = await zoneOf(tx);
    for (const poll of await takeLate(tx, dateOf(now, zone), now)) {
      const group = await groupById(tx, poll.groupId);
      if (!group || group.archivedAt !== null || !isOpen(phaseOf(poll, { now, zone }))) continue;
      await askToAnswer(tx, { poll, group, now }, true);
    }
  });
