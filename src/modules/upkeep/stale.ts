import { addDays, dateOf, type IsoDate } from '#platform/time';

const staleAfterDays = 183;

/** A page that nobody checked since this day, half a year ago, is to be checked again. */
export const staleBefore = (now: Date, zone: string): IsoDate => addDays(dateOf(now, zone), -staleAfterDays);
