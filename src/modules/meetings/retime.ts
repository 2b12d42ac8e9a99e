import type { Transaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { announce } from '#platform/events';
import { addDays, dateOf, instantOf } from '#platform/time';
import { daysAhead, noteFarEnough, timingOf } from './add-series.ts';
import { meetingChanged } from './changes.ts';
import { type Span, spansBetween } from './recurrence.ts';
import type { Meeting, Series } from './series.ts';
import { insertMeetings, meetingsOf, renumber, updateMeeting } from './store.ts';
import { takeOut } from './take-out.ts';

interface Retimed {
  series: Series;
  /** As it was: what a meeting has of its own is told by it. */
  before: Series;
  now: Date;
}

/**
 * Puts the meetings to come where the series says now. Those that stand at a time of the rule stay; the others, in order,
 * take the times that are left, with the people in them; what is too many goes, and is cancelled where somebody is in it.
 * What has begun stays as it was, even where the rule had put it later.
 */
export async function retime(tx: Transaction, { series, before, now }: Retimed): Promise<void> {
  const zone = await zoneOf(tx);
  const all = await meetingsOf(tx, series.id);
  const coming = all.filter(({ plannedAt }) => plannedAt > now);
  const until = addDays(dateOf(now, zone), daysAhead);
  const past = all.length - coming.length;
  const spans = spansBetween(timingOf(series), zone, {
    from: now,
    to: series.rule === null ? new Date(8.64e15 / 2) : instantOf(`${until}T00:00`, zone),
  });
  const own = { seats: series.seats, laptops: series.laptops, spaceId: series.spaceId };
  const { stay, move, left, free } = pair(coming, spans);
  const postponed = all.filter(({ plannedAt, startsAt }) => plannedAt <= now && startsAt > now);
  const where = [...stay, ...move, ...postponed.map(asItIs)];
  for (const { meeting, span } of where) await place(tx, { meeting, span, series, before, now });
  await drop(
    tx,
    left.filter(({ startsAt }) => startsAt > now),
    now,
  );
  await insertMeetings(
    tx,
    free.map((span, index) => ({
      ...span,
      ...own,
      seriesId: series.id,
      ordinal: past + coming.length + index + 1,
    })),
    now,
  );
  await renumber(tx, series.cycle);
  await noteFarEnough(tx, [series], { zone, until });
}

interface Placed {
  meeting: Meeting;
  span: Span;
}

const asItIs = (meeting: Meeting): Placed => ({
  meeting,
  span: { startsAt: meeting.plannedAt, endsAt: meeting.endsAt },
});

function pair(coming: readonly Meeting[], spans: readonly Span[]) {
  const bySpan = new Map(spans.map((span) => [span.startsAt.getTime(), span]));
  const stay: Placed[] = [];
  const rest: Meeting[] = [];
  for (const meeting of coming) {
    const span = bySpan.get(meeting.plannedAt.getTime());
    if (span) stay.push({ meeting, span });
    else rest.push(meeting);
    bySpan.delete(meeting.plannedAt.getTime());
  }
  const free = [...bySpan.values()];
  const move = rest.slice(0, free.length).map((meeting, index) => ({ meeting, span: free[index] as Span }));
  return { stay, move, left: rest.slice(free.length), free: free.slice(rest.length) };
}

/** A meeting that was moved by hand keeps its own time as long as its place in the rule stands; for ever once it began. */
async function place(
  tx: Transaction,
  { meeting, span, series, before, now }: Placed & Retimed,
): Promise<void> {
  const isAtItsPlace = isSame(meeting.plannedAt, span.startsAt);
  const isMovedByHand = isAtItsPlace && !isSame(meeting.startsAt, meeting.plannedAt);
  const toCome = {
    ...(isMovedByHand ? {} : span),
    spaceId: series.spaceId,
    seats: meeting.seats === before.seats ? series.seats : meeting.seats,
    laptops: meeting.laptops === before.laptops ? series.laptops : meeting.laptops,
  };
  const changed: Partial<Meeting> = {
    ...(meeting.startsAt > now ? toCome : {}),
    plannedAt: span.startsAt,
  };
  if (Object.entries(changed).every(([name, value]) => isSame(meeting[name as keyof Meeting], value))) return;
  await updateMeeting(tx, meeting.id, changed, now);
  if (meeting.status === 'cancelled' || isSame(meeting.startsAt, changed.startsAt ?? meeting.startsAt))
    return;
  await announce(tx, meetingChanged, {
    meetingId: meeting.id,
    seriesId: series.id,
    what: 'moved',
    before: meeting,
    now,
  });
}

const isSame = (one: unknown, other: unknown): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

async function drop(tx: Transaction, left: readonly Meeting[], now: Date): Promise<void> {
  for (const meeting of await takeOut(tx, left)) {
    if (meeting.status === 'cancelled') continue;
    await updateMeeting(tx, meeting.id, { status: 'cancelled' }, now);
    await announce(tx, meetingChanged, {
      meetingId: meeting.id,
      seriesId: meeting.seriesId,
      what: 'cancelled',
      before: meeting,
      now,
    });
  }
}
