import { type Target, targets } from '#modules/place-formats/rules';

export const isTarget = (name: string): name is Target => targets.some((target) => target === name);

/** What a column may be said to hold. */
export const columnTargets: readonly Target[] = targets.filter((target) => target !== 'ignored');

/** The columns of a file may be called anything: their fields are numbered. */
export const columnField = (at: number): string => `column-${at}`;

/** What each unknown column was said to hold; those left alone are not in it. */
export function columnsTyped(
  columns: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const said = columns.map((column, at) => [column, String(values[columnField(at)] ?? '')] as const);
  return Object.fromEntries(said.filter(([, target]) => isTarget(target)));
}
