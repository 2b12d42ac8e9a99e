import { type Database, inTransaction, type Transaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { meetingChanged, seriesChanged } from './changes.ts';
import type { Meeting, Series } from './series.ts';
import { deleteSeries, lockSeries, meetingsOf, seriesOfCycle, updateMeeting, updateSeries } from './store.ts';
import { takeOut } from './take-out.ts';

/** Cancels all that is to come; what took place stays. */
export const cancelSeries = (
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<'gone' | null> => turn(db, id, cancelled(reason, now));

/** The same of a series that may have been cut: of all its parts that have something to come, told in one go. */
export const cancelCycle = (
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<'gone' | null> => turn(db, id, { ...cancelled(reason, now), isWhole: true });

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
  /** With all that it was cut from, or that was cut from it. */
  isWhole?: boolean;
  now: Date;
}

const cancelled = (reason: string | null, now: Date): Turning => ({
  status: 'cancelled',
  what: 'cancelled',
  reason,
  isDue: ({ status }) => status === 'planned',
  now,
});

/** Turns a series, and those of its meetings that are to come and due, the other way; each is told. */
function turn(db: Database, id: string, turning: Turning): Promise<'gone' | null> {
  const { status, what, reason, isDue, isWhole = false, now } = turning;
  return inTransaction(db, async (tx) => {
    const asked = await lockSeries(tx, id);
    if (!asked) return 'gone';
    const parts = isWhole ? await comingParts(tx, asked, now) : [id];
    const changed = { status: what === 'cancelled' ? 'cancelled' : 'planned', reason } as const;
    for (const seriesId of parts) {
      await updateSeries(tx, seriesId, { status }, now);
      for (const before of await meetingsOf(tx, seriesId)) {
        if (!isDue(before) || before.endsAt <= now) continue;
        await updateMeeting(tx, before.id, changed, now);
        await announce(tx, meetingChanged, { meetingId: before.id, seriesId, what, before, now });
      }
    }
    // Whoever is in several of them reads one mail.
    for (const seriesId of parts) await announce(tx, seriesChanged, { seriesId, now });
    return null;
  });
}

async function comingParts(tx: Transaction, { id, cycle }: Series, now: Date): Promise<string[]> {
  const parts: string[] = [];
  for (const part of await seriesOfCycle(tx, cycle)) {
    const isToCome = (await meetingsOf(tx, part.id)).some(({ endsAt }) => endsAt > now);
    if (isToCome || part.id === id) parts.push(part.id);
  }
  return parts;
}
