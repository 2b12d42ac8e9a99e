import { isTarget, type Target } from '#modules/place-formats/rules';
import type { ColumnRead } from '#modules/place-imports/rules';

/** The columns of a file may be called anything: their fields are numbered. */
export const columnField = (at: number): string => `column-${at}`;

/** What columns were said to hold that were taken for something else; those left alone are not in it. */
export function columnsTyped(
  columns: readonly ColumnRead[],
  values: Readonly<Record<string, unknown>>,
): Record<string, Target> {
  const said: Record<string, Target> = {};
  for (const [at, { column, target }] of columns.entries()) {
    const typed = values[columnField(at)];
    if (typed === '' && target !== null && target !== 'ignored') said[column] = 'ignored';
    if (typeof typed === 'string' && isTarget(typed) && typed !== target) said[column] = typed;
  }
  return said;
}
