import type { Actor } from '#modules/network/rules';
import type { Line } from './line.ts';
import type { Changes, Choice, Decision } from './verdict.ts';

/** A line that was understood, and decided. */
export interface Judged extends Line {
  decision: Decision;
  choice: Choice | null;
  spaceId: string | null;
  changes: Changes;
}

/** For which source, by whom, and when. */
export interface Doing {
  sourceId: string;
  actor: Actor;
  now: Date;
}

/** What writing made of a line; what is not said stays as it was decided. */
export interface Made {
  done: 'created' | 'changed' | 'same' | null;
  spaceId: string | null;
  setId: string | null;
  decision?: Decision;
  reason?: string | null;
  choice?: Choice | null;
  changes?: Changes;
  kept?: string[];
}

/** A line that the database does not take as it is. */
export const notKept: Made = {
  decision: 'refused',
  reason: 'not-kept',
  choice: null,
  done: null,
  spaceId: null,
  setId: null,
};
