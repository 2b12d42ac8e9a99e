import type { IsoDate } from '#platform/time';

/** One meeting that was held. */
export interface HeldSitting {
  id: string;
  title: string;
  startsAt: Date;
  people: number;
  decisions: number;
}

/** What a group did in a year. */
export interface Figures {
  sittings: readonly HeldSitting[];
  /** Different people who came, members or not. */
  people: number;
  /** Documents that were added, minutes that were validated, notepads that were begun. */
  produced: { documents: number; minutes: number; notepads: number };
  decisions: number;
  actions: { agreed: number; done: number; late: number };
}

export interface Year {
  year: number;
  /** Its first and last day. */
  from: IsoDate;
  until: IsoDate;
}

export const yearOf = (year: number): Year => ({ year, from: `${year}-01-01`, until: `${year}-12-31` });

/** How many came to each meeting, on average, to one decimal. */
export const peoplePerSitting = ({ sittings }: Figures): number =>
  sittings.length === 0
    ? 0
    : Math.round((10 * sittings.reduce((sum, { people }) => sum + people, 0)) / sittings.length) / 10;

/** The share of actions that were held, in whole per cent; null where none was agreed on. */
export const shareDone = ({ actions: { agreed, done } }: Figures): number | null =>
  agreed === 0 ? null : Math.round((100 * done) / agreed);
