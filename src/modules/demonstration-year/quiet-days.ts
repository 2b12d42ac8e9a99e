import { schoolHolidaysOn } from '#modules/workshop-dates/rules';
import type { IsoDate } from '#platform/time';

/** How likely a workshop is to be left out on a day: often in school holidays, nearly always in August. */
export function quietOn(day: IsoDate): number {
  const date = day.slice(5);
  if (date >= '07-27' && date <= '08-26') return 0.93;
  if (date >= '12-23' || date <= '01-02') return 0.95;
  return schoolHolidaysOn(day) === null ? 0.02 : 0.6;
}
