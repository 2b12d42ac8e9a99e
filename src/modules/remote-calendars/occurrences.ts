import { RRuleTemporal } from 'rrule-temporal';
import type { Span } from '#modules/meetings/rules';
import type { WrittenEvent } from '#platform/calendars/written-event';

export interface Window {
  from: Date;
  /** Left out itself. */
  to: Date;
}

/** Of one event so many dates are looked at. */
const mostDates = 800;
const byTheHour = /FREQ=(HOURLY|MINUTELY|SECONDLY)/;

/**
 * When the rule of an event puts its dates, those taken out included, as its own calendar means it: by the clock of its own
 * zone. Null when it comes several times a day and more.
 */
export function plannedDates(event: WrittenEvent, { from, to }: Window): Date[] | null {
  const { clock, startsAt, rule, more } = event;
  const within = (at: Date): boolean => at < to && endOf(event, at) > from;
  if (rule !== null && isTooOften(rule)) return null;
  const byRule = rule === null ? [clock.instantOf(startsAt)] : datesOf(event, rule, { from, to });
  const all = [...byRule, ...more].filter(within).map((at) => at.getTime());
  return [...new Set(all)]
    .sort((one, other) => one - other)
    .slice(0, mostDates)
    .map((ms) => new Date(ms));
}

/** The end follows the clock of the event, so that two hours stay two hours on the clock of the room. */
function endOf({ clock, durationMinutes }: WrittenEvent, at: Date): Date {
  const wall = Date.parse(`${clock.wallOf(at)}Z`) + durationMinutes * 60_000;
  const end = clock.instantOf(new Date(wall).toISOString().slice(0, 16));
  return end > at ? end : new Date(at.getTime() + durationMinutes * 60_000);
}

export const spanAt = (event: WrittenEvent, at: Date): Span => ({ startsAt: at, endsAt: endOf(event, at) });

function isTooOften(rule: string): boolean {
  if (byTheHour.test(rule)) return true;
  const times = [...rule.matchAll(/BY(?:HOUR|MINUTE|SECOND)=([^;]*)/g)].map(
    ([, list = '']) => list.split(',').length,
  );
  return times.reduce((product, count) => product * count, 1) > 4;
}

const dayMs = 86_400_000;

/** The rule is read on the wall, as if that were UTC: its hours are those of the clock in every season. */
function datesOf(
  { clock, startsAt, durationMinutes }: WrittenEvent,
  rule: string,
  { from, to }: Window,
): Date[] {
  try {
    const read = new RRuleTemporal({
      rruleString: `DTSTART:${startsAt.replace(/[-:]/g, '')}00Z\nRRULE:${rule}`,
      maxIterations: 50_000,
      cache: false,
    });
    const begin = Math.max(Date.parse(`${startsAt}Z`), from.getTime() - durationMinutes * 60_000 - 2 * dayMs);
    return read
      .between(new Date(begin), new Date(to.getTime() + dayMs), true)
      .map(({ epochMilliseconds }) =>
        clock.instantOf(new Date(epochMilliseconds).toISOString().slice(0, 16)),
      );
  } catch {
    return [];
  }
}
