import { createHash } from 'node:crypto';
import { spansBetween, type Timing } from '#modules/meetings/rules';
import type { WrittenEvent } from '#platform/calendars/written-event';
import { dateOf, wallClockOf } from '#platform/time';
import { minutesOf } from '#platform/time-words';
import { plannedDates, spanAt, type Window } from './occurrences.ts';
import type { OddDate, RemoteEvent, WhyLeft } from './remote-event.ts';
import { wordsOf } from './remote-words.ts';

export interface Around extends Window {
  zone: string;
  now: Date;
}

/** An event with the dates of it that are said otherwise. */
export interface Told {
  event: WrittenEvent;
  others: readonly WrittenEvent[];
}

const longestMinutes = 14 * 1440;
const shortestMinutes = 5;
/** Of what no rule of ours can say, so many dates come. */
const mostAlone = 100;

/** What an event becomes here: one series, or one for each date where our rules cannot say the same. */
export function asSeries(told: Told, around: Around): RemoteEvent[] | WhyLeft {
  const { event } = told;
  const words = wordsOf(event);
  if (event.isPrivate) return 'private';
  if (words === null) return 'untitled';
  if (event.durationMinutes > longestMinutes) return 'too_long';
  // What takes place once is only looked at while it is not over; a rule, from the day when it was first read.
  const planned = plannedDates(event, event.rule === null ? { from: around.now, to: around.to } : around);
  if (planned === null) return 'too_often';
  const isOut = takenOut(event);
  const odd = planned.flatMap((at) => oddOf(told, at) ?? []);
  const timing = timingOf(event, planned, around);
  if (timing !== null) {
    const without = planned.filter(isOut).map((at) => dateOf(at, around.zone));
    const rest = planned.filter((at) => !isOut(at));
    if (rest.length === 0) return [];
    const next = nextOf(event, rest, odd, around);
    const { sequence, isCancelled } = event;
    return [
      { key: keyOf(event.uid), sequence, isCancelled, words, timing: { ...timing, without }, odd, next },
    ];
  }
  return planned
    .filter((at) => !isOut(at) && spanAt(event, at).endsAt > around.now)
    .slice(0, mostAlone)
    .map((at) => alone(told, at, around));
}

/** Some programs name their events by whole addresses, and longer. */
const keyOf = (name: string): string =>
  name.length <= 500 ? name : `sha256:${createHash('sha256').update(name).digest('hex')}`;

/** The rule as ours, when it gives the same dates until the horizon; without a rule, the one date. */
function timingOf(event: WrittenEvent, planned: readonly Date[], around: Around): Timing | null {
  const { zone, from, to } = around;
  const [first] = planned;
  const last = planned.at(-1);
  if (!first || !last || event.more.length > 0) return null;
  const wall = wallClockOf(first, zone);
  const timing: Timing = {
    startsOn: wall.slice(0, 10),
    startsAtMinutes: minutesOf(wall.slice(11)),
    durationMinutes: Math.max(shortestMinutes, event.durationMinutes),
    rule: null,
    without: [],
  };
  if (event.rule === null) return timing;
  if (planned.length === 1 && endsBefore(event, around)) return timing;
  const rule = event.rule
    .split(';')
    .filter((part) => !/^(COUNT|UNTIL)=/.test(part))
    .concat(endsBefore(event, around) ? [`UNTIL=${dateOf(last, zone).replaceAll('-', '')}`] : [])
    .join(';');
  if (/BY(HOUR|MINUTE|SECOND)=/.test(rule) || rule.length > 300) return null;
  try {
    const ours = spansBetween({ ...timing, rule }, zone, {
      from: earlier(first, from),
      to,
      most: planned.length + 1,
    });
    const isSame =
      ours.length === planned.length &&
      ours.every(({ startsAt }, index) => startsAt.getTime() === planned[index]?.getTime());
    return isSame ? { ...timing, rule } : null;
  } catch {
    return null;
  }
}

const earlier = (one: Date, other: Date): Date => new Date(Math.min(one.getTime(), other.getTime()));

/** Whether the rule has an end that is before the horizon: a later one is written as it comes nearer. */
function endsBefore(event: WrittenEvent, { to }: Around): boolean {
  const until = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(event.rule ?? '');
  if (until) return Date.parse(`${until[1]}-${until[2]}-${until[3]}`) < to.getTime();
  if (!event.rule?.includes('COUNT=')) return false;
  const later = plannedDates(event, { from: to, to: new Date(to.getTime() + 1100 * 86_400_000) });
  return later?.length === 0;
}

/** Whether a date is taken out: at its instant, or on its whole day. */
function takenOut({ without, clock }: WrittenEvent): (at: Date) => boolean {
  const instants = new Set(without.filter((one) => one instanceof Date).map((one) => one.getTime()));
  const days = new Set(without.filter((one) => typeof one === 'string'));
  return (at) => instants.has(at.getTime()) || days.has(clock.wallOf(at).slice(0, 10));
}

function oddOf({ event, others }: Told, at: Date): OddDate | null {
  const other = others.find(({ replaces }) =>
    replaces instanceof Date
      ? replaces.getTime() === at.getTime()
      : replaces === event.clock.wallOf(at).slice(0, 10),
  );
  if (!other) return null;
  const { startsAt, endsAt } = spanAt(other, other.clock.instantOf(other.startsAt));
  const [own, usual] = [wordsOf(other), wordsOf(event)];
  return {
    plannedAt: at.toISOString(),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    title: own && own.title !== usual?.title ? own.title : null,
    place: own?.place && own.place !== usual?.place ? own.place : null,
    isCancelled: other.isCancelled,
  };
}

/** One date as a series of its own. */
function alone(told: Told, at: Date, around: Around): RemoteEvent {
  const { event } = told;
  const odd = oddOf(told, at);
  const { startsAt, endsAt } = odd
    ? { startsAt: new Date(odd.startsAt), endsAt: new Date(odd.endsAt) }
    : spanAt(event, at);
  const wall = wallClockOf(startsAt, around.zone);
  const minutes = (Date.parse(`${wallClockOf(endsAt, around.zone)}Z`) - Date.parse(`${wall}Z`)) / 60_000;
  const words = wordsOf(event) as RemoteEvent['words'];
  const isCancelled = event.isCancelled || odd?.isCancelled === true;
  return {
    key: keyOf(`${event.uid} ${at.toISOString()}`),
    sequence: event.sequence,
    isCancelled,
    words: { ...words, title: odd?.title ?? words.title, place: odd?.place ?? words.place },
    timing: {
      startsOn: wall.slice(0, 10),
      startsAtMinutes: minutesOf(wall.slice(11)),
      durationMinutes: Math.min(longestMinutes, Math.max(shortestMinutes, minutes)),
      rule: null,
      without: [],
    },
    odd: [],
    next: !isCancelled && endsAt > around.now ? startsAt : null,
  };
}

function nextOf(
  event: WrittenEvent,
  dates: readonly Date[],
  odd: readonly OddDate[],
  { now }: Around,
): Date | null {
  if (event.isCancelled) return null;
  const isOn = (at: Date): boolean =>
    !odd.some((one) => one.isCancelled && one.plannedAt === at.toISOString());
  return dates.find((at) => spanAt(event, at).endsAt > now && isOn(at)) ?? null;
}
