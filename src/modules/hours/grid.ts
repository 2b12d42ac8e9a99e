import type { Weekday } from '#platform/time';

/** A range of hours in a day, in minutes since midnight; it ends at 1440 at the latest. */
export interface GridRange {
  from: number;
  to: number;
  appointment: boolean;
}

/** ISO weeks in which a day's hours hold. */
export type Weeks = 'every' | 'even' | 'odd';

export interface GridDay {
  weekday: Weekday;
  weeks: Weeks;
  ranges: GridRange[];
}

/** What the form asks: Monday to Sunday, and whether public holidays are days off. */
export interface WeekGrid {
  days: GridDay[];
  closedOnHolidays: boolean;
}

export const mostRanges = 3;
export const minutesInDay = 24 * 60;
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const emptyGrid = (): WeekGrid => ({
  days: weekdays.map((weekday) => ({ weekday, weeks: 'every', ranges: [] })),
  closedOnHolidays: true,
});

/** In order, with ranges that touch made one: the only way to write these hours. */
export function tidied({ days, closedOnHolidays }: WeekGrid): WeekGrid {
  return {
    days: days.map(({ weekday, weeks, ranges }) => ({
      weekday,
      weeks: ranges.length > 0 ? weeks : 'every',
      ranges: joinedRanges(ranges),
    })),
    closedOnHolidays,
  };
}

function joinedRanges(ranges: readonly GridRange[]): GridRange[] {
  const result: GridRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && last.to === range.from && last.appointment === range.appointment) last.to = range.to;
    else result.push({ ...range });
  }
  return result;
}
