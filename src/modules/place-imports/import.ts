import type { Note } from '#modules/place-files/rules';
import type { Source, Target } from '#modules/place-formats/rules';
import {
  type Changes,
  type Choice,
  type Decision,
  decisions,
  type Moved,
  type Place,
} from '#modules/place-sources/rules';

export interface ImportRow {
  line: number;
  key: string | null;
  alike: string | null;
  name: string;
  commune: string;
  raw: Record<string, string> | null;
  place: Place | null;
  notes: Note[];
  decision: Decision;
  reason: string | null;
  column: string | null;
  choice: Choice | null;
  likeLine: number | null;
  moved: Moved | null;
  spaceId: string | null;
  changes: Changes;
  kept: string[];
  done: 'created' | 'changed' | 'same' | null;
  setId: string | null;
}

/** How many lines, by what becomes of them. */
export interface Counts extends Record<Decision, number> {
  /** Duplicates that are, or were, merged without a question, and those that wait for somebody. */
  merged: number;
  waiting: number;
  /** Answered by somebody, and not applied yet. */
  chosen: number;
  /** Waiting, because their numbers were other places'. */
  moved: number;
  /** To be entered, or entered, and outside the territory. */
  beyond: number;
  /** Refused lines, by reason. */
  reasons: Record<string, number>;
  /** What was read with a remark, by remark. */
  notes: Record<string, number>;
}

/** A column of a file, and what it was taken for. */
export interface ColumnRead {
  column: string;
  target: Target | null;
}

export interface Undoing {
  removed: number;
  closed: number;
  returned: number;
  /** Answers that somebody changed since, and that stay as they are. */
  left: number;
  /** Spaces that another source or a later import brings as well, or that were made one with another: they stay. */
  stayed: number;
}

export interface Import {
  id: string;
  sourceId: string;
  sourceName: string;
  fileName: string;
  sha256: string;
  file: string | null;
  format: string;
  columns: ColumnRead[];
  kind: Source | null;
  insideOnly: boolean;
  withPersonal: boolean;
  /** What its source says of it. */
  sourceInsideOnly: boolean;
  sourceWithPersonal: boolean;
  state: 'read' | 'applied' | 'undone';
  counts: Counts;
  undoing: Undoing | null;
  byName: string;
  readAt: Date;
  appliedAt: Date | null;
  undoneAt: Date | null;
}

export const totalOf = (counts: Counts): number => decisions.reduce((sum, each) => sum + counts[each], 0);

const fewestMoved = 3;
const shareMoved = 0.1;

/** Whether a list numbered its places anew: nothing of it goes in until somebody said which place each one is. */
export const isRenumbered = ({ moved, update, unchanged }: Counts): boolean =>
  moved >= fewestMoved && moved >= shareMoved * (moved + update + unchanged);

/** Whether applying would do anything, be it to remember what a source calls a space. */
export const isWorthApplying = ({ create, update, unchanged, chosen }: Counts): boolean =>
  create + update + unchanged + chosen > 0;
