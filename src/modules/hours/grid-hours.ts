import { isoWeekOf, type Weekday, weekdayOf } from '#platform/time';
import {
  type GridDay,
  type GridRange,
  minutesInDay,
  mostRanges,
  tidied,
  type WeekGrid,
  type Weeks,
  weekdays,
} from './grid.ts';
import { type WallSpan, wallSpans } from './schedule.ts';

const names: Record<Weekday, string> = { 1: 'Mo', 2: 'Tu', 3: 'We', 4: 'Th', 5: 'Fr', 6: 'Sa', 7: 'Su' };
const selectors: Record<Weeks, string> = { every: '', even: 'week 02-52/2 ', odd: 'week 01-53/2 ' };
const byAppointment = ' "sur rendez-vous"';

/** The grid in OSM syntax; an empty grid is an empty string. */
export function hoursOfGrid(grid: WeekGrid): string {
  const groups = Map.groupBy(
    tidied(grid).days.filter(({ ranges }) => ranges.length > 0),
    ({ weeks, ranges }) => JSON.stringify([weeks, ranges]),
  );
  const rules = [...groups.values()].map(ruleOf);
  if (rules.length === 0) return '';
  const text = rules.join('; ');
  if (!grid.closedOnHolidays) return text === 'Mo-Su 00:00-24:00' ? '24/7' : text;
  return `${text}; PH off`;
}

/** A comma before the appointments: after a semicolon they would replace the day's other hours. */
function ruleOf(days: readonly GridDay[]): string {
  const { weeks = 'every', ranges = [] } = days[0] ?? {};
  const selector = selectors[weeks] + weekdaysInOsm(days.map(({ weekday }) => weekday));
  const open = ranges.filter(({ appointment }) => !appointment);
  const visits = ranges.filter(({ appointment }) => appointment);
  const parts = [];
  if (open.length > 0) parts.push(`${selector} ${timesInOsm(open)}`);
  if (visits.length > 0)
    parts.push(`${selector}${isAllDay(visits) ? '' : ` ${timesInOsm(visits)}`}${byAppointment}`);
  return parts.join(', ');
}

const isAllDay = (ranges: readonly GridRange[]): boolean =>
  ranges[0]?.from === 0 && ranges[0].to === minutesInDay;

/** `Mo-We,Fr` */
function weekdaysInOsm(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => (run.length > 1 ? `${nameOf(run[0])}-${nameOf(run.at(-1))}` : nameOf(run[0])))
    .join(',');
}

const nameOf = (day: Weekday | undefined): string => (day ? names[day] : '');

const timesInOsm = (ranges: readonly GridRange[]): string =>
  ranges.map(({ from, to }) => `${timeInOsm(from)}-${timeInOsm(to)}`).join(',');

export const timeInOsm = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The grid that says the same as a string, or null when the string says more: months, dates, other comments.
 * It is read from a fortnight without public holiday, then checked over a year of 53 weeks; that takes some 25 ms, once for
 * each string.
 */
export function gridOfHours(hours: string): WeekGrid | null {
  const known = grids.get(hours);
  if (known !== undefined) return known;
  if (grids.size >= mostGrids) grids.clear();
  const grid = readGrid(hours);
  grids.set(hours, grid);
  return grid;
}

const mostGrids = 2000;
const grids = new Map<string, WeekGrid | null>();

function readGrid(hours: string): WeekGrid | null {
  if (!isSimple(hours)) return null;
  const spans = spansOf(hours, fortnight).flatMap(atMidnight);
  const days = weekdays.map((weekday) => dayOf(weekday, spans));
  if (!days.every((day) => day !== null)) return null;
  const grid = tidied({ days, closedOnHolidays: /\bPH\b/.test(hours) });
  return sameOpenings(hours, hoursOfGrid(grid)) ? grid : null;
}

const fortnight = { from: Date.UTC(2026, 2, 2), to: Date.UTC(2026, 2, 16) };
const longYear = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 1, 1) };

const simpleToken =
  /\s|[,;-]|24\/7|\d\d:\d\d|week 0?[12]-5[123]\/2|\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open|unknown)\b|"(?:uniquement )?sur (?:rdv|rendez-vous)"/gi;

const isSimple = (hours: string): boolean =>
  hours.replaceAll(simpleToken, '') === '' && !/open\s*"|\|\|/.test(hours);

const spansOf = (hours: string, window: { from: number; to: number }): WallSpan[] =>
  wallSpans(hours, window, { zone: 'UTC' });

const sameOpenings = (one: string, other: string): boolean =>
  JSON.stringify(spansOf(one, longYear)) === JSON.stringify(other ? spansOf(other, longYear) : []);

/** Null when even and odd weeks both open, differently, or in more ranges than the form has. */
function dayOf(weekday: Weekday, spans: readonly WallSpan[]): GridDay | null {
  const ranges = spans.filter(({ start }) => weekdayOf(dayOfWall(start)) === weekday);
  const inWeeks = (isOdd: boolean) =>
    ranges.filter(({ start }) => isoWeekOf(dayOfWall(start)) % 2 === Number(isOdd));
  const [even, odd] = [inWeeks(false).map(rangeOf), inWeeks(true).map(rangeOf)];
  const both = JSON.stringify(even) === JSON.stringify(odd);
  if (Math.max(even.length, odd.length) > mostRanges) return null;
  if (both) return { weekday, weeks: 'every', ranges: even };
  if (even.length > 0 && odd.length > 0) return null;
  return even.length > 0 ? { weekday, weeks: 'even', ranges: even } : { weekday, weeks: 'odd', ranges: odd };
}

const dayMs = minutesInDay * 60_000;

const dayOfWall = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

function atMidnight({ start, end, kind }: WallSpan): WallSpan[] {
  const midnight = (Math.floor(start / dayMs) + 1) * dayMs;
  if (end <= midnight) return [{ start, end, kind }];
  return [{ start, end: midnight, kind }, ...atMidnight({ start: midnight, end, kind })];
}

const rangeOf = ({ start, end, kind }: WallSpan): GridRange => {
  const midnight = Math.floor(start / dayMs) * dayMs;
  return {
    from: (start - midnight) / 60_000,
    to: (end - midnight) / 60_000,
    appointment: kind === 'appointment',
  };
};
