import { addDays, dateOf, type IsoDate, startOfDay, type Weekday, wallClockOf } from '#platform/time';
import { type GridDay, minutesInDay, type WeekGrid } from './grid.ts';
import { gridOfHours, timeInOsm } from './grid-hours.ts';
import { byDay, intervals, type OpeningRule } from './interval.ts';
import type { Locality } from './schedule.ts';

/** https://schema.org/OpeningHoursSpecification */
export interface OpeningSpecification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  validFrom?: IsoDate;
  validThrough?: IsoDate;
}

const daysAhead = 28;

/**
 * Opening hours for search engines. A week that repeats is said once; alternate weeks, dates and exceptions
 * are said day by day for four weeks. Hours by appointment are left out: one may not walk in.
 */
export function openingSpecification(
  rule: OpeningRule,
  today: IsoDate,
  place: Locality,
): OpeningSpecification[] {
  const grid = rule.hours ? gridOfHours(rule.hours) : null;
  const repeats =
    grid !== null && rule.special.length === 0 && grid.days.every(({ weeks }) => weeks === 'every');
  return repeats ? weekly(grid) : dated(rule, today, place);
}

function weekly({ days }: WeekGrid): OpeningSpecification[] {
  const ranges = days.flatMap((day) => openRanges(day).map((range) => ({ ...range, weekday: day.weekday })));
  const alike = Map.groupBy(ranges, ({ from, to }) => `${from}-${to}`);
  return [...alike.values()].map((group) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: group.map(({ weekday }) => dayNames[weekday]),
    opens: timeInOsm(group[0]?.from ?? 0),
    closes: closingTime(group[0]?.to ?? 0),
  }));
}

function dated(rule: OpeningRule, today: IsoDate, place: Locality): OpeningSpecification[] {
  const [from, to] = [startOfDay(today, place.zone), startOfDay(addDays(today, daysAhead), place.zone)];
  return byDay(intervals(rule, from, to, place), place.zone)
    .filter(({ kind }) => kind === 'open')
    .map(({ start, end }) => ({
      '@type': 'OpeningHoursSpecification',
      opens: wallClockOf(start, place.zone).slice(11),
      closes: wallClockOf(end, place.zone).slice(11).replace('00:00', '23:59'),
      validFrom: dateOf(start, place.zone),
      validThrough: dateOf(start, place.zone),
    }));
}

const openRanges = ({ ranges }: GridDay) => ranges.filter(({ appointment }) => !appointment);

/** Search engines read 00:00–23:59 as the whole day and refuse 24:00. */
const closingTime = (minutes: number): string => timeInOsm(minutes === minutesInDay ? minutes - 1 : minutes);

const dayNames: Record<Weekday, string> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};
