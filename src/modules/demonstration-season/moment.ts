import type { Random } from '#modules/demonstration/rules';
import { type GridRange, gridOfHours } from '#modules/hours/rules';
import type { Weekday } from '#platform/time';

export interface Moment {
  weekday: Weekday;
  startsAtMinutes: number;
}

/** Workshops begin at nine, half past nine, two, half past two… */
const beginnings = [540, 570, 600, 840, 840, 870, 960, 1080];

/**
 * When a space holds a workshop: while it is open, or at least on a day when it is; on a weekday where its hours say
 * nothing that a week can show. Not on a day when it holds another, as long as there is one left.
 */
export function momentOf(
  hours: string | null,
  durationMinutes: number,
  random: Random,
  taken: readonly Weekday[] = [],
): Moment {
  const days = openDays(hours);
  const free = days.filter(({ weekday }) => !taken.includes(weekday));
  const open = free.length > 0 ? free : days;
  const all = open.flatMap(({ weekday, ranges }) =>
    beginnings.map((startsAtMinutes) => ({ weekday, startsAtMinutes, ranges })),
  );
  const whole = all.filter(({ startsAtMinutes: at, ranges }) =>
    ranges.some(({ from, to }) => from <= at && at + durationMinutes <= to),
  );
  const begun = all.filter(({ startsAtMinutes: at, ranges }) =>
    ranges.some(({ from, to }) => from <= at && at < to),
  );
  const { weekday, startsAtMinutes } = random.pick([whole, begun].find(({ length }) => length > 0) ?? all);
  return { weekday, startsAtMinutes };
}

const always: readonly GridRange[] = [{ from: 0, to: 1440, appointment: false }];
const weekdaysOnly: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The days on which it is open every week; by appointment where one never walks in. */
function openDays(hours: string | null): { weekday: Weekday; ranges: readonly GridRange[] }[] {
  const grid = hours === null ? null : gridOfHours(hours);
  const open = (grid?.days ?? []).filter(({ weeks, ranges }) => weeks === 'every' && ranges.length > 0);
  const walkIn = open
    .map(({ weekday, ranges }) => ({ weekday, ranges: ranges.filter(({ appointment }) => !appointment) }))
    .filter(({ ranges }) => ranges.length > 0);
  const known = walkIn.length > 0 ? walkIn : open;
  return known.length > 0 ? known : weekdaysOnly.map((weekday) => ({ weekday, ranges: always }));
}
