import type { Database } from '#platform/database/deed';
import { everything } from './find.ts';
import { meetingPath } from './paths.ts';
import { listMeetings } from './store.ts';

/** For the walk of all pages: a meeting of the agenda. */
export const examples = {
  meeting: async (db: Database) => (await firstPath(db))?.split('/').at(-1) ?? null,
};

async function firstPath(db: Database): Promise<string | null> {
  const { meetings } = await listMeetings(db, {
    ...everything,
    from: new Date('2000-01-01'),
    to: new Date('2100-01-01'),
    after: null,
    zone: 'UTC',
    limit: 1,
  });
  return meetings[0] ? meetingPath(meetings[0]) : null;
}
