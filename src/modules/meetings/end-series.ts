import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { meetingChanged, seriesChanged } from './changes.ts';
import type { Meeting } from './series.ts';
import { deleteSeries, lockSeries, meetingsOf, updateMeeting, updateSeries } from './store.ts';
import { takeOut } from './take-out.ts';

/** Cancels all that is to come; what took place stays. */
export const cancelSeries = (
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<'gone' | null> =>
  turn(db, id, {
    status: 'cancelled',
    what: 'cancelled',
    reason,
    isDue: ({ status }) => status === 'planned',
    now,
  });

/** Takes a cancelling back: what was cancelled for that reason and is to come takes place after all. */
export const restoreSeries = (
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<'gone' | null> =>
  turn(db, id, {
    status: 'published',
    what: 'restored',
    reason: null,
    isDue: (meeting) => meeting.status === 'cancelled' && meeting.reason === reason,
    now,
  });

/** Takes out what is to come as if it had never been announced; where somebody is in it, it is cancelled. */
export async function takeOutSeries(
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (!(await lockSeries(tx, id))) return;
    const meetings = await meetingsOf(tx, id);
    const coming = meetings.filter(({ startsAt }) => startsAt > now);
    const held = await takeOut(tx, coming);
    if (held.length === 0 && coming.length === meetings.length) {
      await deleteSeries(tx, id);
      return announce(tx, seriesChanged, { seriesId: id, now });
    }
    await cancelSeries(tx, id, reason, now);
  });
}

interface Turning {
  status: 'published' | 'cancelled';
  what: 'cancelled' | 'restored';
  /** What its meetings say from then on. */
  reason: string | null;
  isDue: (meeting: Meeting) => boolean;
  now: Date;
}

/** Turns a series, and those of its meetings that are to come and due, the other way; each is told. */
function turn(
  db: Database,
  id: string,
  { status, what, reason, isDue, now }: Turning,
): Promise<'gone' | null> {
  return inTransaction(db, async (tx) => {
    if (!(await lockSeries(tx, id))) return 'gone';
    await updateSeries(tx, id, { status }, now);
    const changed = { status: what === 'cancelled' ? 'cancelled' : 'planned', reason } as const;
    for (const meeting of await meetingsOf(tx, id)) {
      if (!isDue(meeting) || meeting.endsAt <= now) continue;
      await updateMeeting(tx, meeting.id, changed, now);
      await announce(tx, meetingChanged, { meetingId: meeting.id, seriesId: id, what, before: meeting, now });
    }
    await announce(tx, seriesChanged, { seriesId: id, now });
    return null;
  });
}
