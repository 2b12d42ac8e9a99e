import { diffArrays } from 'diff';
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
  return base.includes('\n') ? mergeLines(base.split('\n'), mine.split('\n'), theirs.split('\n')) : null;
}

/** Some lines of the base, from one to before another, and what stands in their place. */
interface Edit {
  from: number;
  to: number;
  lines: string[];
}

/**
 * A three-way merge as diff3 makes it: each change is applied where it was made, counted in the lines of the base, so that
 * lines that repeat are never taken for one another. Null where two changes touch.
 */
function mergeLines(base: string[], mine: string[], theirs: string[]): string | null {
  const edits = [...editsOf(base, mine), ...editsOf(base, theirs)].sort(
    (one, other) => one.from - other.from,
  );
  const merged: string[] = [];
  let at = 0;
  let last: Edit | null = null;
  for (const edit of edits) {
    if (last && isSame(last.lines, edit.lines) && last.from === edit.from && last.to === edit.to) continue;
    if (last && edit.from <= last.to) return null;
    merged.push(...base.slice(at, edit.from), ...edit.lines);
    at = edit.to;
    last = edit;
  }
  return [...merged, ...base.slice(at)].join('\n');
}

function editsOf(base: string[], changed: string[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffArrays(base, changed)) {
    const last = edits.at(-1);
    const goesOn = last && last.to === at ? last : null;
    if ((added || removed) && !goesOn) edits.push({ from: at, to: at, lines: [] });
    const edit = edits.at(-1) as Edit;
    if (added) edit.lines.push(...value);
    if (!added) at += value.length;
    if (removed) edit.to = at;
  }
  return edits;
}

/** What one of them added is there, what one of them took out is not. */
const mergeList = (base: string[], mine: string[], theirs: string[]): string[] => [
  ...theirs.filter((each) => mine.includes(each) || !base.includes(each)),
  ...mine.filter((each) => !theirs.includes(each) && !base.includes(each)),
];

const isSame = (one: Value, other: Value): boolean =>
  [one].flat().join('\u0000') === [other].flat().join('\u0000');
