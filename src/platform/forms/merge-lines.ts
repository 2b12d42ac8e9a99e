import { diffArrays } from 'diff';

/**
 * A three-way merge as diff3 makes it: each change is applied where it was made, counted in the lines of the base, so that
 * lines that repeat are never taken for one another. Null where two changes touch.
 */
export function mergeLines(base: string, mine: string, theirs: string): string | null {
  const lines = base.split('\n');
  const edits = [mine, theirs]
    .flatMap((changed) => editsOf(lines, changed.split('\n')))
    .sort((one, other) => one.from - other.from);
  const merged: string[] = [];
  let at = 0;
  let last: Edit | null = null;
  for (const edit of edits) {
    if (
      last &&
      last.lines.join('\n') === edit.lines.join('\n') &&
      last.from === edit.from &&
      last.to === edit.to
    )
      continue;
    if (last && edit.from <= last.to) return null;
    merged.push(...lines.slice(at, edit.from), ...edit.lines);
    at = edit.to;
    last = edit;
  }
  return [...merged, ...lines.slice(at)].join('\n');
}

/** Some lines of the base, from one to before another, and what stands in their place. */
interface Edit {
  from: number;
  to: number;
  lines: string[];
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
