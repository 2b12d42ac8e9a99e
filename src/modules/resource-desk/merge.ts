import { mergeLines } from '#platform/forms/merge-lines';
import type { Values } from './form.ts';

export interface Merged {
  values: Values;
  /** The fields that both changed in one place: what was just typed is kept, and the other text is shown. */
  conflicts: string[];
}

/**
 * Two people changed one text. What only one of them touched is hers, field by field, and line by line within a field.
 * `base` is the version that both began from.
 */
export function mergeValues(base: Values, { mine, theirs }: { mine: Values; theirs: Values }): Merged {
  const conflicts: string[] = [];
  const values: Values = {};
  for (const field of Object.keys(theirs)) {
    const met = mergeField(base[field] ?? '', mine[field] ?? '', theirs[field] ?? '');
    values[field] = met ?? mine[field] ?? '';
    if (met === null) conflicts.push(field);
  }
  return { values, conflicts };
}

type Value = string | string[];

/** Null when both changed the same lines. */
function mergeField(base: Value, mine: Value, theirs: Value): Value | null {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (typeof base !== 'string' || typeof mine !== 'string' || typeof theirs !== 'string')
    return mergeList([base].flat(), [mine].flat(), [theirs].flat());
  return base.includes('\n') ? mergeLines(base, mine, theirs) : null;
}

/** What one of them added is there, what one of them took out is not. */
const mergeList = (base: string[], mine: string[], theirs: string[]): string[] => [
  ...theirs.filter((each) => mine.includes(each) || !base.includes(each)),
  ...mine.filter((each) => !theirs.includes(each) && !base.includes(each)),
];

const isSame = (one: Value, other: Value): boolean =>
  [one].flat().join('\u0000') === [other].flat().join('\u0000');
