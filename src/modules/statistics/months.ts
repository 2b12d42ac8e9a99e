import type { IsoDate } from '#platform/time';

/** The first day of the month so many months later, or earlier. */
export function addMonths(month: IsoDate, count: number): IsoDate {
  const date = new Date(`${month.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 10);
}

/** Twelve months that have ended, and the twelve before them. */
export interface Span {
  months: readonly IsoDate[];
  before: readonly IsoDate[];
}

export function spanUntil(today: IsoDate): Span {
  const twelveFrom = (first: IsoDate) => Array.from({ length: 12 }, (_, rank) => addMonths(first, rank));
  return { months: twelveFrom(addMonths(today, -12)), before: twelveFrom(addMonths(today, -24)) };
}
