import type { PlanContent } from '#modules/plans/rules';
import type { IsoDate } from '#platform/time';

export const versionStates = ['submitted', 'validated', 'returned'] as const;
export type VersionState = (typeof versionStates)[number];

export const longestNote = 1000;
export const longestWord = 2000;

/** A plan as it was submitted, and what the committee answered. */
export interface Version {
  id: string;
  planId: string;
  number: number;
  note: string;
  committeeId: string;
  submitter: string;
  submittedAt: Date;
  state: VersionState;
  decider: string | null;
  decidedAt: Date | null;
  word: string | null;
  /** Which scenario the committee keeps, by its name; null: all that it says. */
  scenario: string | null;
  /** The day of the meeting in which it was decided; null: outside a meeting. */
  metOn: IsoDate | null;
}

export interface WholeVersion extends Version {
  content: PlanContent;
}
