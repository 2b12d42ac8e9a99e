import type { Tables } from '#platform/database/tables';

/**
 * Rows that point to a space, a structure or a person, and what becomes of them when two are made one: they pass over
 * to the one that stays (where a row of its own is in the way, they are taken out), they stay, or their module moves
 * them when it hears of it.
 */
export interface Follower {
  to: 'space' | 'structure' | 'person';
  table: keyof Tables & string;
  column: string;
  how: 'passes' | 'stays' | 'hears';
  /** The column is a list of identifiers. */
  isList?: boolean;
}
