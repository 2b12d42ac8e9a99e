import type { Counted } from '#platform/indicator';
import type { IsoDate } from '#platform/time';

/** The first day of the month so many months later, or earlier. */
function addMonths(month: IsoDate, count: number): IsoDate {
  const date = new Date(`${month.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 10);
}

/** The months that are shown, and those a year before them. */
export interface Span {
  months: readonly IsoDate[];
  /** Nothing was counted then: there is nothing to compare to. */
  before: readonly IsoDate[] | null;
  /** The month of today, which has not ended. */
  current: IsoDate;
}

/** What has to be read to draw a year beside the one before. */
export const readSpan = (today: IsoDate): { from: IsoDate; to: IsoDate } => ({
  from: addMonths(today, -24),
  to: addMonths(today, 0),
});

/**
 * Twelve months that have ended, beside the twelve before: the one that has not would always look like a fall. As long as
 * the year before was not counted from its beginning (a summer may have had nothing), there is nothing to compare to, and
 * the month that runs is the last of the twelve.
 */
export function spanOf(today: IsoDate, counts: readonly Counted[]): Span {
  const current = addMonths(today, 0);
  const first = addMonths(today, -12);
  const twelveFrom = (month: IsoDate) => Array.from({ length: 12 }, (_, rank) => addMonths(month, rank));
  const isWhole = counts.some(({ month, count }) => month <= addMonths(today, -22) && count > 0);
  return isWhole
    ? { months: twelveFrom(first), before: twelveFrom(addMonths(today, -24)), current }
    : { months: twelveFrom(addMonths(today, -11)), before: null, current };
}

export const isUnfinished = ({ months, current }: Span): boolean => months.at(-1) === current;
