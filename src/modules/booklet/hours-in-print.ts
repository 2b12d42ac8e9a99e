import { type Interval, intervals } from '#modules/hours/rules';
import { isoWeekOf, startOfDay, type Weekday, wallClockOf, weekdayOf } from '#platform/time';
import { formatTimeRange, minutesOf } from '#platform/time-words';

export interface PrintedHours {
  days: string;
  times: string;
}

/**
 * A week as a book says it: « lun. – ven. », « 9 h – 12 h, 14 h – 18 h ». Null when the hours change with the
 * season: only the space's page says them well.
 */
export function hoursInPrint(hours: string | null): PrintedHours[] | null {
  if (hours === null) return [];
  if (seasonal.test(hours.replace(/"[^"]*"/g, ''))) return null;
  const known = read.get(hours) ?? weekInPrint(hours);
  if (read.size > mostRead) read.clear();
  read.set(hours, known);
  return known;
}

const seasonal = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|SH|easter)\b|\b\d{4}\b(?!:)/;

/** Reading a string takes milliseconds, and many spaces have the same one. */
const read = new Map<string, PrintedHours[]>();
const mostRead = 2000;

// An even and an odd week without public holiday.
const zone = 'UTC';
const [from, to] = [startOfDay('2026-03-02', zone), startOfDay('2026-03-16', zone)];

interface Day {
  weekday: Weekday;
  times: string;
}

function weekInPrint(hours: string): PrintedHours[] {
  const ranges = intervals({ hours, special: [] }, from, to, { zone }).flatMap(byDay);
  const open = Map.groupBy(ranges, ({ start }) => wallClockOf(start, zone).slice(0, 10));
  const weeks = Map.groupBy(open, ([date]) => isoWeekOf(date) % 2);
  const [even, odd] = [daysOf(weeks.get(0)), daysOf(weeks.get(1))];
  const isIn = (list: readonly Day[]) => (day: Day) =>
    list.some((other) => other.weekday === day.weekday && other.times === day.times);
  const days = [
    ...even.filter(isIn(odd)),
    ...even
      .filter((day) => !isIn(odd)(day))
      .map((day) => ({ ...day, times: `${day.times}, semaines paires` })),
    ...odd
      .filter((day) => !isIn(even)(day))
      .map((day) => ({ ...day, times: `${day.times}, semaines impaires` })),
  ];
  const alike = Map.groupBy(
    days.toSorted((one, other) => one.weekday - other.weekday),
    ({ times }) => times,
  );
  return [...alike].map(([times, those]) => ({
    days: daysInWords(those.map(({ weekday }) => weekday)),
    times,
  }));
}

const dayMs = 86_400_000;

/** What lasts for days on end is said of each day; an evening that ends after midnight is still one evening. */
function byDay(interval: Interval): Interval[] {
  const { start, end, kind } = interval;
  if (end.getTime() - start.getTime() < dayMs) return [interval];
  const midnight = new Date((Math.floor(start.getTime() / dayMs) + 1) * dayMs);
  const rest = midnight < end ? byDay({ start: midnight, end, kind }) : [];
  return [{ start, end: midnight < end ? midnight : end, kind }, ...rest];
}

const daysOf = (week: readonly [string, Interval[]][] = []): Day[] =>
  week.map(([date, ranges]) => ({ weekday: weekdayOf(date), times: ranges.map(rangeInWords).join(', ') }));

function rangeInWords({ start, end, kind }: Interval): string {
  const [opens, closes] = [start, end].map((at) => minutesOf(wallClockOf(at, zone).slice(11))) as [
    number,
    number,
  ];
  if (opens === closes) return kind === 'appointment' ? 'sur rendez-vous' : 'jour et nuit';
  const range = formatTimeRange('fr', opens, closes);
  return kind === 'appointment' ? `${range} sur rendez-vous` : range;
}

const short: Record<Weekday, string> = {
  1: 'lun.',
  2: 'mar.',
  3: 'mer.',
  4: 'jeu.',
  5: 'ven.',
  6: 'sam.',
  7: 'dim.',
};

/** « lun. – mer., ven. »: three days on end, or more, are a range. */
function daysInWords(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap(runInWords).join(', ');
}

const runInWords = (run: readonly Weekday[]): string[] =>
  run.length > 2
    ? [`${short[run[0] as Weekday]}\u00a0–\u00a0${short[run.at(-1) as Weekday]}`]
    : run.map((day) => short[day]);
