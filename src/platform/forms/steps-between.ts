import { diffArrays } from 'diff';

/** So many, one after the other, stayed, went or came. */
export interface Step {
  kind: 'kept' | 'gone' | 'come';
  count: number;
}

// Two lists that are longer, or further apart, have little in common, and comparing them would hold everybody else up.
const mostItems = 40_000;
const mostEdits = 400;

/** How one list becomes another. Where comparing would take long, all between their common beginning and end goes, and all comes. */
export function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const steps: Step[] = [
    { kind: 'kept', count: head },
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    { kind: 'kept', count: tail },
  ];
  return steps.filter(({ count }) => count > 0);
}

function between(before: string[], after: string[]): Step[] {
  const isShort = before.length + after.length <= mostItems;
  const changes = isShort ? diffArrays(before, after, { maxEditLength: mostEdits }) : undefined;
  if (changes)
    return changes.map(({ added, removed, count }) => ({
      kind: added ? 'come' : removed ? 'gone' : 'kept',
      count,
    }));
  return [
    { kind: 'gone', count: before.length },
    { kind: 'come', count: after.length },
  ];
}
