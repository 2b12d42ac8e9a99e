import type { Transaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { meetingsLeft } from './changes.ts';
import type { Meeting } from './series.ts';
import { deleteMeetings } from './store.ts';

/** Takes out the meetings that nobody holds anything of, as if they had never been announced; answers the others. */
export async function takeOut(tx: Transaction, meetings: readonly Meeting[]): Promise<Meeting[]> {
  if (meetings.length === 0) return [];
  const meetingIds = meetings.map(({ id }) => id);
  const held = new Set(meetings.filter(({ seatsTaken }) => seatsTaken > 0).map(({ id }) => id));
  await announce(tx, meetingsLeft, { meetingIds, held });
  await deleteMeetings(
    tx,
    meetingIds.filter((id) => !held.has(id)),
  );
  return meetings.filter(({ id }) => held.has(id));
}
