import { RRuleTemporal } from 'rrule-temporal';
import { type IsoDate, instantOf } from '#platform/time';
import type { Timing } from './series.ts';

/** When one meeting is: `endsAt` follows the wall clock, so that two hours stay two hours on the clock of the room. */
export interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** Whether it is on each of its days: a night's party is of the day on which it began. The database has the same in `meeting_long`. */
export const isLong = ({ startsAt, endsAt }: Span): boolean =>
  endsAt.getTime() - startsAt.getTime() > 12 * 3_600_000;

export type RuleRefusal =
  | 'unreadable'
  /** By the hour or oftener. */
  | 'too_often'
  /** No day fits, or none of the days that are left. */
  | 'never';

/** A series meets this often at most in the days that are written ahead; daily for a year is 366. */
const mostMeetings = 400;

const frequencies = /(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/;
const byTheClock = /(^|;)(FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=)/;

/** Why a series cannot come again by this rule (RFC 5545, §3.3.10); null when it can. */
export function refusalOfRule(timing: Timing, zone: string): RuleRefusal | null {
  if (timing.rule === null) return null;
  if (byTheClock.test(timing.rule)) return 'too_often';
  if (!frequencies.test(timing.rule)) return 'unreadable';
  try {
    const from = instantOf(`${timing.startsOn}T00:00`, zone);
    const to = new Date(from.getTime() + fiveYears);
    return spansBetween(timing, zone, { from, to, most: 1 }).length === 0 ? 'never' : null;
  } catch {
    return 'unreadable';
  }
}

/** A yearly rule may rest for four years, up to its next 29 February; what has no day in five has none. */
export const fiveYears = 5 * 366 * 86_400_000;

interface Window {
  from: Date;
  /** Left out itself. */
  to: Date;
  most?: number;
}

/**
 * When a series meets between two instants, in order. The days are those of the rule in the network's zone, without those
 * taken out; each begins at the same time of the clock, whatever the season. A clock that jumps over that time shows the
 * one an hour later.
 */
export function spansBetween(
  timing: Timing,
  zone: string,
  { from, to, most = mostMeetings }: Window,
): Span[] {
  const without = new Set(timing.without);
  return daysBetween(timing, { from, to, most: most + without.size })
    .filter((day) => !without.has(day))
    .map((day) => spanOn(timing, day, zone))
    .filter(({ startsAt }) => startsAt >= from && startsAt < to)
    .slice(0, most);
}

/** A meeting of the series on some day. */
export function spanOn(
  { startsAtMinutes, durationMinutes }: Pick<Timing, 'startsAtMinutes' | 'durationMinutes'>,
  day: IsoDate,
  zone: string,
): Span {
  const startsAt = instantOf(`${day}T${clockOf(startsAtMinutes)}`, zone);
  const wallEnd = new Date(Date.parse(`${day}T00:00Z`) + (startsAtMinutes + durationMinutes) * 60_000);
  const endsAt = instantOf(wallEnd.toISOString().slice(0, 16), zone);
  // On the night when clocks go forward, a short meeting would end before it begins.
  return {
    startsAt,
    endsAt: endsAt > startsAt ? endsAt : new Date(startsAt.getTime() + durationMinutes * 60_000),
  };
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The rule is read on days alone, at noon of UTC: neither zones nor the nights of clock change touch it. */
function daysBetween(timing: Timing, { from, to, most }: Required<Window>): IsoDate[] {
  const { startsOn, rule } = timing;
  const first = noon(startsOn);
  if (rule === null)
    return first.getTime() + dayMs >= from.getTime() && first.getTime() - dayMs < to.getTime()
      ? [startsOn]
      : [];
  const read = new RRuleTemporal({
    rruleString: `DTSTART:${startsOn.replaceAll('-', '')}T120000Z\nRRULE:${untilByDay(rule)}`,
    maxIterations: 20_000,
    cache: false,
  });
  const begin = new Date(Math.max(first.getTime(), from.getTime() - 2 * dayMs));
  const end = new Date(to.getTime() + dayMs);
  return read
    .between(begin, end, true)
    .slice(0, most + 3)
    .map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString().slice(0, 10));
}

const dayMs = 86_400_000;
const noon = (day: IsoDate): Date => new Date(`${day}T12:00Z`);

/** UNTIL includes the whole of its day, whatever hour it says. */
const untilByDay = (rule: string): string => rule.replace(/UNTIL=(\d{8})(T\d{6}Z?)?/, 'UNTIL=$1T120000Z');
