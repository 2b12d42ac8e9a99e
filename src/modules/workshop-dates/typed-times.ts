import type { Timing } from '#modules/meetings/rules';
import { clock, clockText } from '#platform/forms/clock';
import { day, optional } from '#platform/forms/fields';
import { addDays, daysBetween, type IsoDate } from '#platform/time';
import type { Pace } from './repeat.ts';

/** When it is, as a form asks it; `endsOn` is left empty by what ends on the day on which it begins. */
export const timeFields = {
  startsOn: day,
  startsAt: clock('startsAt'),
  endsOn: optional(day),
  endsAt: clock('endsAt'),
};

interface TypedTimes {
  startsOn: IsoDate;
  startsAt: number;
  endsOn: IsoDate | null;
  endsAt: number;
}

const dayMinutes = 24 * 60;
/** In days, as the database has it; what comes back is over before it does. */
const longestOf: Record<Pace, number> = { once: 14, weekly: 7, fortnightly: 14, monthly: 14 };

export const timesIn = ({
  startsOn,
  startsAt,
  endsOn,
  endsAt,
}: TypedTimes): Pick<Timing, 'startsAtMinutes' | 'durationMinutes'> => ({
  startsAtMinutes: startsAt,
  durationMinutes: daysBetween(startsOn, endsOn ?? startsOn) * dayMinutes + endsAt - startsAt,
});

/** What is wrong with the end: the field, and a key of the form's errors. */
export function wrongEnd(
  times: TypedTimes,
  pace: Pace = 'once',
): readonly ['endsOn' | 'endsAt', 'endsBefore' | 'endsOnBefore' | 'lastsTooLong'] | null {
  const { startsOn, endsOn } = times;
  if (endsOn !== null && endsOn < startsOn) return ['endsOn', 'endsOnBefore'];
  const { durationMinutes } = timesIn(times);
  if (durationMinutes <= 0) return ['endsAt', 'endsBefore'];
  return durationMinutes > longestOf[pace] * dayMinutes ? ['endsOn', 'lastsTooLong'] : null;
}

/** The same, as a form shows it. */
export function typedTimes(
  startsOn: IsoDate,
  { startsAtMinutes, durationMinutes }: Pick<Timing, 'startsAtMinutes' | 'durationMinutes'>,
): Record<'startsOn' | 'startsAt' | 'endsOn' | 'endsAt', string> {
  const end = startsAtMinutes + durationMinutes;
  const days = Math.floor(end / dayMinutes);
  return {
    startsOn,
    startsAt: clockText(startsAtMinutes),
    endsOn: days === 0 ? '' : addDays(startsOn, days),
    endsAt: clockText(end),
  };
}
