import type { Identifier, SomeFields, SpaceFields } from '#modules/network/rules';
import type { Note, Source } from '#modules/place-files/rules';

/** What becomes of a line. `duplicate` waits for a choice, unless it is the same name at the same place. */
export const decisions = ['create', 'update', 'unchanged', 'duplicate', 'refused', 'outside'] as const;
export type Decision = (typeof decisions)[number];

/** What somebody answers to « is it the same place? »: yes, no, or leave it out for good. */
export const choices = ['merge', 'apart', 'refuse'] as const;
export type Choice = (typeof choices)[number];

/** What this module refuses; the reader of files has reasons of its own. */
export const ownReasons = [
  'no-address',
  'no-commune',
  'unknown-commune',
  'no-postal-code',
  'no-position',
  'several-spaces',
  'identifier-elsewhere',
  'left-out',
  'not-kept',
] as const;
export type OwnReason = (typeof ownReasons)[number];

/** A place as it was read, complete enough to become a space. */
export interface Place {
  name: string;
  commune: { code: string; name: string; postalCode: string; isKnown: boolean; isInside: boolean };
  address: string;
  latitude: number;
  longitude: number;
  /** Whether the file gave the point; else it is the centre of the commune. */
  isPlaced: boolean;
  /** What the line says, and nothing more: what is compared, and written. */
  said: Partial<SpaceFields>;
  structure: SomeFields;
  identifiers: Identifier[];
}

/** Fields that a source changes, from what to what; `filled` when the space said nothing. */
export type Changes = Record<string, { before: unknown; after: unknown; filled?: boolean }>;

export interface Verdict {
  decision: Decision;
  reason?: string;
  choice?: Choice;
  spaceId?: string;
  likeLine?: number;
  changes?: Changes;
  /** Fields that differ and stay as the space says. */
  kept?: string[];
}

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
  /** Refused lines, by reason. */
  reasons: Record<string, number>;
  /** What was read with a remark, by remark. */
  notes: Record<string, number>;
}

export interface Undoing {
  removed: number;
  closed: number;
  returned: number;
  /** Fields that somebody changed since, and that stay as they are. */
  left: number;
}

export interface Import {
  id: string;
  sourceId: string;
  sourceName: string;
  fileName: string;
  sha256: string;
  file: string | null;
  format: string;
  unknownColumns: string[];
  state: 'read' | 'applied' | 'undone';
  counts: Counts;
  undoing: Undoing | null;
  byName: string;
  readAt: Date;
  appliedAt: Date | null;
  undoneAt: Date | null;
}

export const totalOf = (counts: Counts): number => decisions.reduce((sum, each) => sum + counts[each], 0);

/** Whether applying would do anything, be it to remember what a source calls a space. */
export const isWorthApplying = ({ create, update, unchanged, chosen }: Counts): boolean =>
  create + update + unchanged + chosen > 0;

/** How a source is read: without the places outside the territory, with what is personal. */
export const readingOptions = ['inside', 'personal'] as const;

export const rhythms = ['never', 'daily', 'weekly'] as const;
type Schedule = Exclude<(typeof rhythms)[number], 'never'>;

export interface ImportSource {
  id: string;
  name: string;
  kind: Source | null;
  address: string | null;
  mapping: Record<string, string>;
  insideOnly: boolean;
  withPersonal: boolean;
  schedule: Schedule | null;
  ownerId: string | null;
  fingerprint: string | null;
  lookedAt: Date | null;
  problem: string | null;
}

/** « liste-fs-20240801.csv » and « liste-fs-20250101.csv » come from one source, liste-fs. */
export const sourceNameOf = (fileName: string): string =>
  fileName
    .replace(/^.*[/\\]/, '')
    .replace(/(\.(csv|json|jsonl|ndjson|txt|tsv|gz))+$/i, '')
    .replace(/(^|[-_ .])(19|20)\d{2}([-_.]?[0-3]\d){1,2}(?=$|[-_ .])/g, '$1')
    .replace(/[-_ .]{2,}/g, '-')
    .replace(/^[-_ .]+|[-_ .]+$/g, '')
    .slice(0, 120) || 'fichier';
