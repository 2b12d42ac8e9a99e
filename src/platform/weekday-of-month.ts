import { addDays, type IsoDate, weekdayOf } from '#platform/time';

/** The second Tuesday is 2; the fifth is the last of its month, -1, since not every month has five. */
export function rankInMonth(day: IsoDate): number {
  const rank = Math.ceil(Number(day.slice(8)) / 7);
  return rank > 4 ? -1 : rank;
}

/** The second Tuesday of the month that comes `months` after the one of a second Tuesday. */
export function sameRankAfter(day: IsoDate, months: number): IsoDate {
  const first = firstOfMonth(day, months);
  const shift = (weekdayOf(day) - weekdayOf(first) + 7) % 7;
  const rank = rankInMonth(day);
  if (rank > 0) return addDays(first, shift + 7 * (rank - 1));
  const last = addDays(firstOfMonth(day, months + 1), -1);
  return addDays(last, -((weekdayOf(last) - weekdayOf(day) + 7) % 7));
}

const firstOfMonth = (day: IsoDate, monthsLater: number): IsoDate =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + monthsLater, 1))
    .toISOString()
    .slice(0, 10);
