import { addDays, type IsoDate } from '#platform/time';
import type { Month } from './count.ts';

/** Below that somebody could be recognised. */
export const leastShown = 5;

/** Who reads: the team of the space, which wrote down the names itself, or anybody else. */
export type Reader = 'team' | 'others';

/** A month as it is shown: null people where there are too few to tell, and some. */
export interface ShownMonth {
  month: IsoDate;
  people: number | null;
  meetings: number;
}

/** The twelve months that end with this day's, without a gap; few people are masked, but for the team. */
export function yearOf(months: readonly Month[], today: IsoDate, reader: Reader): ShownMonth[] {
  const isMasked = (people: number): boolean => reader === 'others' && people > 0 && people < leastShown;
  const known = new Map(months.map((one) => [one.month, one]));
  return twelveMonths(today).map((month) => {
    const { people = 0, meetings = 0 } = known.get(month) ?? {};
    return { month, people: isMasked(people) ? null : people, meetings };
  });
}

export function twelveMonths(today: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  for (
    let month = `${today.slice(0, 7)}-01`;
    months.length < 12;
    month = `${addDays(month, -1).slice(0, 7)}-01`
  )
    months.unshift(month);
  return months;
}

/** The sum; masked as soon as one month is, since the others would give it away. */
export const totalOf = (year: readonly ShownMonth[]): number | null =>
  year.some(({ people }) => people === null)
    ? null
    : year.reduce((sum, { people }) => sum + (people ?? 0), 0);
