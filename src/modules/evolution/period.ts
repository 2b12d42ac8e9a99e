import { addDays, type IsoDate, isDate, startOfDay } from '#platform/time';

/** What is asked: from the end of one day to the end of another. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

export type Wrong = 'day' | 'reversed' | 'future';

export interface Asked {
  period: Period;
  /** What cannot be answered as it was asked, by the name of its field; the usual year is shown then. */
  errors: { du?: Wrong; au?: Wrong };
  /** The end asked is still to come: today stands for it. */
  isCut: boolean;
}

/** Reads the two days of an address; without them, the year until today. */
export function periodAsked({ du = '', au = '' }: { du?: string; au?: string }, today: IsoDate): Asked {
  const usual = { from: aYearBefore(today), to: today };
  const isFit = (day: string): boolean => day === '' || (isDate(day) && day >= '1900-01-01');
  const errors = {
    ...(isFit(du) ? {} : { du: 'day' as const }),
    ...(isFit(au) ? {} : { au: 'day' as const }),
  };
  if (errors.du || errors.au) return { period: usual, errors, isCut: false };

  const isCut = au > today;
  const to = isCut || au === '' ? today : au;
  const from = du === '' ? aYearBefore(to) : du;
  if (from > today) return { period: usual, errors: { du: 'future' }, isCut };
  if (from > to) return { period: usual, errors: { du: 'reversed' }, isCut };
  return { period: { from, to }, errors, isCut };
}

const aYearBefore = (day: IsoDate): IsoDate => addDays(day, -365);

/** The first instant after a day, in a zone. */
export const endOf = (day: IsoDate, zone: string): Date => startOfDay(addDays(day, 1), zone);

const mostPoints = 24;

/** Days between two, both included, at the ends of months: as many as a curve can show. */
export function milestones({ from, to }: Period): IsoDate[] {
  const ends: IsoDate[] = [];
  for (let month = monthOf(from); ; month += 1) {
    const end = addDays(firstOf(month + 1), -1);
    if (end >= to) break;
    if (end > from) ends.push(end);
  }
  const step = Math.ceil(ends.length / mostPoints) || 1;
  const kept = ends.filter((_end, index) => (ends.length - 1 - index) % step === 0);
  return from === to ? [to] : [from, ...kept, to];
}

const monthOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOf = (month: number): IsoDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
