import { type Database, inTransaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { type MeetingChange, meetingChanged, seriesChanged } from './changes.ts';
import type { Span } from './recurrence.ts';
import type { Meeting } from './series.ts';
import { lockSeries, meetingById, updateMeeting } from './store.ts';

export type MeetingRefusal =
  | 'gone'
  | 'over'
  /** More people have a seat than there would be. */
  | 'seats_taken'
  /** More people were promised a laptop than there would be. */
  | 'laptops_taken'
  | 'cancelled'
  | 'series_cancelled';

/** What may differ for this once. */
export type OwnWords = Partial<Pick<Meeting, 'title' | 'place' | 'seats' | 'laptops' | 'reason'>>;

/** Moves one meeting, for this once: it keeps its place in the series, and the people who are in it. */
export const moveMeeting = (
  db: Database,
  id: string,
  { startsAt, endsAt, ...own }: Span & OwnWords,
  now: Date,
): Promise<MeetingRefusal | null> =>
  change(db, id, { changed: { startsAt, endsAt, ...own }, what: 'moved', now });

/** Says something else of one meeting, for this once. */
export const rewordMeeting = (
  db: Database,
  id: string,
  own: OwnWords,
  now: Date,
): Promise<MeetingRefusal | null> => change(db, id, { changed: own, what: 'reworded', now });

/** Cancels one meeting; it stays in calendars as cancelled, with the reason. */
export const cancelMeeting = (
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<MeetingRefusal | null> =>
  change(db, id, { changed: { status: 'cancelled', reason }, what: 'cancelled', now });

/** Takes a cancelling back. */
export const restoreMeeting = (db: Database, id: string, now: Date): Promise<MeetingRefusal | null> =>
  change(db, id, { changed: { status: 'planned', reason: null }, what: 'restored', now });

interface Change {
  changed: Partial<Meeting>;
  what: MeetingChange['what'];
  now: Date;
}

async function change(
  db: Database,
  id: string,
  { changed, what, now }: Change,
): Promise<MeetingRefusal | null> {
  return inTransaction(db, async (tx) => {
    const known = await meetingById(tx, id);
    const series = known && (await lockSeries(tx, known.seriesId));
    if (!series) return 'gone';
    // Nobody could enrol in it, nor find its series: all of it would have to come back.
    if (what === 'restored' && series.status === 'cancelled') return 'series_cancelled';
    const meeting = (await meetingById(tx, id)) as Meeting;
    const refusal = refusalOf(meeting, changed, { what, now });
    if (refusal !== null || meetsAlready(meeting, changed)) return refusal;
    await updateMeeting(tx, id, changed, now);
    const { seriesId, startsAt, endsAt, place, title } = meeting;
    await announce(tx, meetingChanged, {
      meetingId: id,
      seriesId,
      what,
      before: { startsAt, endsAt, place, title },
      now,
    });
    await announce(tx, seriesChanged, { seriesId, now });
    return null;
  });
}

function refusalOf(
  meeting: Meeting,
  { seats, laptops, startsAt }: Partial<Meeting>,
  { what, now }: { what: MeetingChange['what']; now: Date },
): MeetingRefusal | null {
  if (meeting.endsAt <= now || (startsAt && startsAt < now)) return 'over';
  if (meeting.status === 'cancelled' && what !== 'restored' && what !== 'cancelled') return 'cancelled';
  if (seats != null && seats < meeting.seatsTaken) return 'seats_taken';
  return laptops !== undefined && laptops < meeting.laptopsTaken ? 'laptops_taken' : null;
}

/** Said twice, it changes nothing, and nobody is told again. */
const meetsAlready = (meeting: Meeting, changed: Partial<Meeting>): boolean =>
  Object.entries(changed).every(([name, value]) => {
    const held = meeting[name as keyof Meeting];
    return held instanceof Date && value instanceof Date
      ? held.getTime() === value.getTime()
      : held === value;
  });
