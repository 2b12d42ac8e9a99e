// Owns: found_date.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'foundDate'>;

/** What a poll found, and which is kept once somebody said what it is for. */
export interface FoundDate {
  pollId: string;
  groupId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
}

const columns = ['pollId', 'groupId', 'title', 'startsAt', 'endsAt'] as const;

/** A date that waits for whoever steers to say what it is for; or one that a meeting has already. */
export async function insertFound(
  db: Db,
  found: FoundDate & { settledAt?: Date; sittingId?: string },
): Promise<void> {
  await db.insertInto('foundDate').values(found).execute();
}

/** The meeting that has this date from now on. */
export async function tieTo(db: Db, pollId: string, sittingId: string): Promise<void> {
  await db.updateTable('foundDate').set({ sittingId }).where('pollId', '=', pollId).execute();
}

/** The meeting that came out of a poll, whatever became of its date; null when none did. */
export const tiedTo = async (db: Db, pollId: string): Promise<string | null> =>
  (await db.selectFrom('foundDate').select('sittingId').where('pollId', '=', pollId).executeTakeFirst())
    ?.sittingId ?? null;

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
