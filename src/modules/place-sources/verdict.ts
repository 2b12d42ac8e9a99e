import type { Identifier, SomeFields, SpaceFields } from '#modules/network/rules';

/** What becomes of a line. `duplicate` waits for a choice, unless it is the same name at the same place. */
export const decisions = ['create', 'update', 'unchanged', 'duplicate', 'refused', 'outside'] as const;
export type Decision = (typeof decisions)[number];

/** What somebody answers to « is it the same place? »: yes, no, or leave it out for good. */
export const choices = ['merge', 'apart', 'refuse'] as const;
export type Choice = (typeof choices)[number];

/** Why a place does not go in; the reader of files has reasons of its own. */
export const ownReasons = [
  'no-address',
  'no-commune',
  'unknown-commune',
  'commune-beyond',
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
  moved?: Moved;
}

/**
 * A number that was another place's: the space that the line resembles is its namesake where it is, or nobody is, and it is
 * the one that the number led to.
 */
export type Moved = 'namesake' | 'nobody';
