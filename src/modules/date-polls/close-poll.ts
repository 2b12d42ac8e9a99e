import { groupById } from '#modules/groups';
import { type Database, inTransaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { isPast } from './date-poll.ts';
import { tellOutcome } from './letters.ts';
import { lockPoll, writeClosed } from './store.ts';

interface ChosenDate {
  pollId: string;
  startsAt: Date;
  endsAt: Date;
  /** Whoever opened it, and whoever chose, steers the group. */
  isSteering: boolean;
  now: Date;
}

/** A poll ended with a date: whoever opened it to call a meeting calls it now. */
export const dateChosen = defineEvent<ChosenDate>('dateChosen');

export type CloseRefusal = 'closed' | 'past' | 'unknown';

/** Chooses a date, and tells everybody. */
export const chooseDate = (
  db: Database,
  { pollId, optionId, isSteering, now }: { pollId: string; optionId: string; isSteering: boolean; now: Date },
): Promise<CloseRefusal | null> =>
  inTransaction(db, async (tx) => {
    const poll = await lockPoll(tx, pollId);
    const chosen = poll?.options.find(({ id }) => id === optionId);
    if (!poll || !chosen) return 'unknown';
    if (poll.closedAt !== null) return 'closed';
    if (isPast(chosen, now)) return 'past';
    await writeClosed(tx, pollId, optionId, now);
    await tell(tx, pollId, now);
    const { startsAt, endsAt } = chosen;
    const chosenBy = { isSteering: isSteering && poll.bySteering };
    await announce(tx, dateChosen, { pollId, startsAt, endsAt, ...chosenBy, now });
    return null;
  });

/** Ends a poll without a date. */
export const dropPoll = (
  db: Database,
  { pollId, now }: { pollId: string; now: Date },
): Promise<CloseRefusal | null> =>
  inTransaction(db, async (tx) => {
    const poll = await lockPoll(tx, pollId);
    if (!poll) return 'unknown';
    if (poll.closedAt !== null) return 'closed';
    await writeClosed(tx, pollId, null, now);
    await tell(tx, pollId, now);
    return null;
  });

async function tell(tx: Database, pollId: string, now: Date): Promise<void> {
  const poll = await lockPoll(tx, pollId);
  const group = poll && (await groupById(tx, poll.groupId));
  if (poll && group) await tellOutcome(tx, { poll, group, now });
}
