/** What may be known twice. */
export const kinds = ['space', 'structure', 'person'] as const;
export type Kind = (typeof kinds)[number];

/** Two that look alike, and why. */
export interface Alike {
  oneId: string;
  otherId: string;
  oneName: string;
  otherName: string;
  onePlace: string | null;
  otherPlace: string | null;
  /** How far from each other, for what has a place of its own. */
  km: number | null;
  why: Reason[];
}

export type Reason =
  | 'number'
  | 'siren'
  | 'sameName'
  | 'name'
  | 'phone'
  | 'email'
  | 'here'
  | 'near'
  | 'samePlace';

/** As many as a page shows: those that were looked at leave room for the next. */
export const mostShown = 50;

export type Found = Record<Kind, readonly Alike[]>;
