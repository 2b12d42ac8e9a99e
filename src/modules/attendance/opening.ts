import { addDays, dateOf, type IsoDate } from '#platform/time';

interface Held {
  startsAt: Date;
}

/**
 * The day from which a list may be noted: the day before, so that a phone that will have no network there takes it along.
 * Sooner nobody can have come.
 */
export const opensOn = ({ startsAt }: Held, zone: string): IsoDate => addDays(dateOf(startsAt, zone), -1);

export const isOpen = (meeting: Held, now: Date, zone: string): boolean =>
  dateOf(now, zone) >= opensOn(meeting, zone);

/** A list is complete once its meeting has begun. */
export const mayBeComplete = ({ startsAt }: Held, now: Date): boolean => startsAt <= now;
