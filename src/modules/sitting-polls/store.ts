// Owns: found_date.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'foundDate'>;

/** What a poll found, as long as nobody said what it is for. */
export interface FoundDate {
  pollId: string;
  groupId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
}

const columns = ['pollId', 'groupId', 'title', 'startsAt', 'endsAt'] as const;

export async function insertFound(db: Db, found: FoundDate): Promise<void> {
  await db.insertInto('foundDate').values(found).execute();
}

const mostShown = 10;

/** Dates to come of a group that wait for a meeting, the soonest first. */
export const waitingDates = (db: Db, groupId: string, now: Date): Promise<FoundDate[]> =>
  db
    .selectFrom('foundDate')
    .select(columns)
    .where('groupId', '=', groupId)
    .where('settledAt', 'is', null)
    .where('startsAt', '>', now)
    .orderBy('startsAt')
    .orderBy('pollId')
    .limit(mostShown)
    .execute();

/** Taken by one only: of two who press, the second is told that it is settled. */
export const takeFound = (
  db: Db,
  { pollId, groupId }: Pick<FoundDate, 'pollId' | 'groupId'>,
  now: Date,
): Promise<FoundDate | undefined> =>
  db
    .updateTable('foundDate')
    .set({ settledAt: now })
    .where('pollId', '=', pollId)
    .where('groupId', '=', groupId)
    .where('settledAt', 'is', null)
    .where('startsAt', '>', now)
    .returning(columns)
    .executeTakeFirst();
