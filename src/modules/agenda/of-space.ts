import type { Database } from '#platform/database/deed';
import { everything } from './find.ts';
import type { ListedMeeting } from './listed.ts';
import { listMeetings } from './store.ts';

const most = 300;

/** What is on in a space between two instants, as the public reads it, in order. */
export async function meetingsOfSpace(
  db: Database,
  spaceId: string,
  period: { from: Date; to: Date; zone: string },
): Promise<ListedMeeting[]> {
  const { meetings } = await listMeetings(db, {
    ...everything,
    ...period,
    after: null,
    spaceId,
    limit: most,
  });
  return meetings;
}
