import { toldMeeting } from '#modules/agenda';
import { meetingPath } from '#modules/agenda/rules';
import type { Database, DbOf } from '#platform/database/deed';

/** For the walk of all pages: a meeting that is open; a link is known to its reader only. */
export const examples = {
  meeting: async (db: Database) => {
    const number = await openNumber(db);
    const told = number === null ? null : await toldMeeting(db, number, 'UTC');
    return told ? (meetingPath(told.line).split('/').at(-1) ?? null) : null;
  },
  token: async () => null,
};

async function openNumber(db: DbOf<never, 'meeting' | 'series'>): Promise<number | null> {
  const row = await db
    .selectFrom('meeting')
    .innerJoin('series', 'series.id', 'seriesId')
    .select('number')
    .where('registration', '=', 'open')
    .where('isCycle', '=', false)
    .where('meeting.status', '=', 'planned')
    .where('series.status', '=', 'published')
    .orderBy('startsAt', 'desc')
    .executeTakeFirst();
  return row?.number ?? null;
}
