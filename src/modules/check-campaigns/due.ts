import { monthsAfter } from '#modules/checks/rules';
import type { IsoDate } from '#platform/time';

/** What is known of a space when one wonders whether to ask it. */
export interface LastChecked {
  checkedOn: IsoDate | null;
  /** The day when it last answered, whatever it said. */
  answeredOn: IsoDate | null;
}

/** Whether it is time to ask a space: it was never checked, or so many months ago. A day to come is no check. */
export function isDue({ checkedOn, answeredOn }: LastChecked, months: number, today: IsoDate): boolean {
  const isPast = checkedOn !== null && checkedOn <= today;
  const last = latest(isPast ? checkedOn : null, answeredOn);
  return last === null || monthsAfter(last, months) <= today;
}

const latest = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || b === null ? (a ?? b) : a > b ? a : b;
