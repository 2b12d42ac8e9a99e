import { isDeepStrictEqual } from 'node:util';
import {
  addSeries,
  cancelMeeting,
  changeSeries,
  meetingsOf,
  moveMeeting,
  restoreMeeting,
  restoreSeries,
  seriesById,
} from '#modules/meetings';
import type { Meeting, Series, Timing } from '#modules/meetings/rules';
import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { dateOf } from '#platform/time';
import { goneReason, seriesOf } from './new-series.ts';
import type { OddDate, RemoteEvent, RemoteWords, Wrote } from './remote-event.ts';
import type { KnownEvent, RemoteCalendar } from './store.ts';

interface Changing {
  calendar: RemoteCalendar;
  known: KnownEvent;
  event: RemoteEvent;
}

/**
 * Brings one series up to date with its event: each field that still stands as the calendar wrote it. Answers what is
 * remembered from now on, or null when nothing had to be done.
 */
export async function changeEvent(
  tx: Database,
  { calendar, known, event }: Changing,
  now: Date,
): Promise<KnownEvent | null> {
  const target = await steady(tx, known.wrote, event);
  // An older copy than the last one, as some sites send for a while after a change, changes nothing.
  const isOld = isDeepStrictEqual(target, known.wrote) || event.sequence < known.sequence;
  if (known.state === 'followed' && isOld) return null;
  const series = await seriesById(tx, known.seriesId);
  if (!series) return null;
  if (known.state === 'gone') await restoreSeries(tx, series.id, goneReason(calendar), now);
  else if (series.status === 'cancelled') return { ...known, state: 'ours' };
  const seriesId =
    (await changeFields(tx, { series, before: known.wrote, target }, now)) ??
    (await announceAgain(tx, { calendar, event }, now));
  await putOdd(tx, { seriesId, before: known.wrote.odd, odd: target.odd }, now);
  return { ...known, seriesId, state: 'followed', wrote: target, sequence: event.sequence };
}

/** What took place and is announced for another day is another series: the past stays. */
async function announceAgain(
  tx: Database,
  { calendar, event }: Pick<Changing, 'calendar' | 'event'>,
  now: Date,
): Promise<string> {
  const { series, refusal } = await addSeries(tx, seriesOf(event, calendar), now);
  if (!series) throw new Error(`${event.key}: ${refusal}`);
  return series.id;
}

/**
 * A date that was announced and is taken out now is a date that is cancelled: people are told so. The days that were out from
 * the beginning stay out.
 */
async function steady(tx: Database, before: Wrote, { words, timing, odd }: RemoteEvent): Promise<Wrote> {
  const outBefore = new Set(before.timing.without);
  const newlyOut = timing.without.filter((day) => !outBefore.has(day));
  if (newlyOut.length === 0 || timing.rule !== before.timing.rule) return { words, timing, odd };
  const zone = await zoneOf(tx);
  const without = timing.without.filter((day) => outBefore.has(day));
  const said = new Set(odd.map(({ plannedAt }) => dateOf(new Date(plannedAt), zone)));
  const off = newlyOut.filter((day) => !said.has(day)).map((day) => cancelledOn(day));
  return { words, timing: { ...timing, without }, odd: [...odd, ...off] };
}

/** By its day: the instant is that of the meeting that stands there. */
const cancelledOn = (day: string): OddDate => ({
  plannedAt: day,
  startsAt: day,
  endsAt: day,
  title: null,
  place: null,
  isCancelled: true,
});

async function changeFields(
  tx: Database,
  { series, before, target }: { series: Series; before: Wrote; target: Wrote },
  now: Date,
): Promise<string | null> {
  const words = wordsToWrite(series, before.words, target.words);
  const isTimed =
    isSameTiming(before.timing, target.timing) || !(await timesAreOurs(tx, series, before, now));
  const times = isTimed ? {} : target.timing;
  if (Object.keys(words).length + Object.keys(times).length === 0) return series.id;
  const changed = await changeSeries(tx, series.id, { ...words, ...times }, now);
  return changed.series?.id ?? null;
}

const wordNames = ['title', 'description', 'place'] as const;

function wordsToWrite(series: Series, before: RemoteWords, target: RemoteWords): Partial<RemoteWords> {
  const names = wordNames.filter((name) => series[name] === before[name] && target[name] !== before[name]);
  return Object.fromEntries(names.map((name) => [name, target[name]]));
}

const isSameTiming = (one: Timing, other: Timing): boolean =>
  one.startsOn === other.startsOn &&
  one.startsAtMinutes === other.startsAtMinutes &&
  one.durationMinutes === other.durationMinutes &&
  one.rule === other.rule &&
  one.without.join() === other.without.join();

/** Whether a series and its meetings to come still stand as the calendar wrote them. */
export async function isAsWritten(
  tx: Database,
  { seriesId, wrote }: KnownEvent,
  now: Date,
): Promise<boolean> {
  const series = await seriesById(tx, seriesId);
  if (!series) return false;
  const isWorded = wordNames.every((name) => series[name] === wrote.words[name]);
  return isWorded && series.registration === 'none' && (await timesAreOurs(tx, series, wrote, now));
}

async function timesAreOurs(tx: Database, series: Series, wrote: Wrote, now: Date): Promise<boolean> {
  if (!isSameTiming(series, wrote.timing)) return false;
  const zone = await zoneOf(tx);
  const coming = (await meetingsOf(tx, series.id)).filter(({ endsAt }) => endsAt > now);
  return coming.every((meeting) => stands(meeting, expected(meeting, wrote.odd, zone)));
}

interface Expected {
  startsAt: Date;
  endsAt: Date | null;
  title: string | null;
  place: string | null;
  isCancelled: boolean;
}

/** How a meeting stands when nobody changed it: as its odd date says, or as its series does. */
function expected({ plannedAt }: Meeting, odd: readonly OddDate[], zone: string): Expected {
  const own = odd.find(
    (one) => one.plannedAt === plannedAt.toISOString() || one.plannedAt === dateOf(plannedAt, zone),
  );
  if (!own || own.startsAt.length === 10)
    return {
      startsAt: plannedAt,
      endsAt: null,
      title: null,
      place: null,
      isCancelled: own?.isCancelled ?? false,
    };
  const { title, place, isCancelled } = own;
  return { startsAt: new Date(own.startsAt), endsAt: new Date(own.endsAt), title, place, isCancelled };
}

const stands = (meeting: Meeting, { startsAt, endsAt, isCancelled, title, place }: Expected): boolean =>
  meeting.startsAt.getTime() === startsAt.getTime() &&
  (endsAt === null || meeting.endsAt.getTime() === endsAt.getTime()) &&
  meeting.title === title &&
  meeting.place === place &&
  (meeting.status === 'cancelled') === isCancelled;

interface Dates {
  seriesId: string;
  before: readonly OddDate[];
  odd: readonly OddDate[];
}

/** Puts single dates where the calendar has them; one that somebody here moved or cancelled stays as she has it. */
export async function putOdd(tx: Database, { seriesId, before, odd }: Dates, now: Date): Promise<void> {
  const zone = await zoneOf(tx);
  for (const meeting of await meetingsOf(tx, seriesId)) {
    if (meeting.endsAt <= now) continue;
    const target = expected(meeting, odd, zone);
    const isOurs = stands(meeting, expected(meeting, before, zone));
    if (!isOurs || stands(meeting, target)) continue;
    await put(tx, meeting, target, now);
  }
}

async function put(tx: Database, meeting: Meeting, target: Expected, now: Date): Promise<void> {
  if (target.isCancelled) {
    await cancelMeeting(tx, meeting.id, null, now);
    return;
  }
  if (meeting.status === 'cancelled') await restoreMeeting(tx, meeting.id, now);
  const { startsAt, title, place } = target;
  const lasts = meeting.endsAt.getTime() - meeting.startsAt.getTime();
  const endsAt = target.endsAt ?? new Date(startsAt.getTime() + lasts);
  await moveMeeting(tx, meeting.id, { startsAt, endsAt, title, place }, now);
}
