import { isDeepStrictEqual } from 'node:util';
import { stepsBetween } from './steps-between.ts';

/**
 * A three-way merge as diff3 makes it: each change is applied where it was made, counted in the lines of the base, so that
 * lines that repeat are never taken for one another. Null where two changes touch.
 */
export function mergeLines(base: string, mine: string, theirs: string): string | null {
  const lines = base.split('\n');
  const edits = [mine, theirs]
    .flatMap((changed) => editsOf(lines, changed.split('\n')))
    .sort((one, other) => one.from - other.from);
  let merged: string[] = [];
  let at = 0;
  let last: Edit | null = null;
  for (const edit of edits) {
    if (last && isDeepStrictEqual(last, edit)) continue;
    if (last && edit.from <= last.to) return null;
    merged = merged.concat(lines.slice(at, edit.from), edit.lines);
    at = edit.to;
    last = edit;
  }
  return merged.concat(lines.slice(at)).join('\n');
}

/** Some lines of the base, from one to before another, and what stands in their place. */
interface Edit {
  from: number;
  to: number;
  lines: string[];
}

function editsOf(base: string[], changed: string[]): Edit[] {
  const edits: Edit[] = [];
  let [at, now] = [0, 0];
  for (const { kind, count } of stepsBetween(base, changed)) {
    const last = edits.at(-1);
    if (kind !== 'kept' && last?.to !== at) edits.push({ from: at, to: at, lines: [] });
    const edit = edits.at(-1) as Edit;
    if (kind === 'come') edit.lines = edit.lines.concat(changed.slice(now, now + count));
    if (kind !== 'gone') now += count;
    if (kind !== 'come') at += count;
    if (kind === 'gone') edit.to = at;
  }
  return edits;
}
