import { type IsoDate, instantOf } from '#platform/time';
import { sameRankAfter } from '#platform/weekday-of-month';
import type { Timed } from './sitting.ts';

/** The day that was typed, then the same weekday of the same rank every so many months. */
export const daysEvery = (
  startsOn: IsoDate,
  { months, times }: { months: number; times: number },
): IsoDate[] => Array.from({ length: times }, (_, rank) => sameRankAfter(startsOn, rank * months));

/** From one time of the clock to another on a day; in minutes since midnight. */
export function dateOn(
  day: IsoDate,
  { startsAt, endsAt }: { startsAt: number; endsAt: number },
  zone: string,
): { startsAt: Date; endsAt: Date } {
  const at = (minutes: number): Date =>
    instantOf(
      `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      zone,
    );
  return { startsAt: at(startsAt), endsAt: at(endsAt) };
}

export const undated: Timed = { startsAt: null, endsAt: null };
