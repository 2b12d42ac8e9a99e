import type { Transaction } from 'kysely';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { Tables } from '#platform/database/tables';
import { announce } from '#platform/events';
import { meetingChanged, seriesChanged } from './changes.ts';
import type { Meeting } from './series.ts';
import { deleteSeries, lockSeries, meetingsOf, updateMeeting, updateSeries } from './store.ts';
import { takeOut } from './take-out.ts';

/** Cancels all that is to come; what took place stays. */
export async function cancelSeries(
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<'gone' | null> {
  return inTransaction(db, async (tx) => {
    if (!(await lockSeries(tx, id))) return 'gone';
    await updateSeries(tx, id, { status: 'cancelled' }, now);
    for (const meeting of await meetingsOf(tx, id)) {
      if (meeting.status === 'cancelled' || meeting.endsAt <= now) continue;
      await updateMeeting(tx, meeting.id, { status: 'cancelled', reason }, now);
      await tell(tx, meeting, 'cancelled', now);
    }
    await announce(tx, seriesChanged, { seriesId: id, now });
    return null;
  });
}

/** Takes a cancelling back: what was cancelled for that reason and is to come takes place after all. */
export async function restoreSeries(
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<'gone' | null> {
  return inTransaction(db, async (tx) => {
    if (!(await lockSeries(tx, id))) return 'gone';
    await updateSeries(tx, id, { status: 'published' }, now);
    for (const meeting of await meetingsOf(tx, id)) {
      if (meeting.status === 'planned' || meeting.reason !== reason || meeting.endsAt <= now) continue;
      await updateMeeting(tx, meeting.id, { status: 'planned', reason: null }, now);
      await tell(tx, meeting, 'restored', now);
    }
    await announce(tx, seriesChanged, { seriesId: id, now });
    return null;
  });
}

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
    if (held.length === 0 && coming.length === meetings.length) return deleteSeries(tx, id);
    await cancelSeries(tx, id, reason, now);
  });
}

const tell = (tx: Transaction<Tables>, meeting: Meeting, what: 'cancelled' | 'restored', now: Date) =>
  announce(tx, meetingChanged, {
    meetingId: meeting.id,
    seriesId: meeting.seriesId,
    what,
    before: meeting,
    now,
  });
