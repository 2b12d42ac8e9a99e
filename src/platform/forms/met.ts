import { baseOf, hasMoved, merge } from './merge.ts';

/** What a form says, by field. */
export type Said = Record<string, string | number | null | readonly string[]>;

/** As a form shows it. */
export const valuesOf = (said: Said): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(said).map(([field, value]) => [
      field,
      value === null ? '' : typeof value === 'number' ? String(value) : value,
    ]),
  );

/** The same, with what tells later whether somebody changed it meanwhile. */
export const shownOf = (said: Said, values = valuesOf(said)) => ({
  ...values,
  base: baseOf(Object.keys(said), said),
});

export interface Met {
  /** What both want, the later one's answers where they crossed. */
  said: Said;
  /** The fields that both changed, each in her own way. */
  crossed: readonly string[];
}

/**
 * Two people had one form open: what only one of them changed is hers, and nothing is written over unseen. Of fields that
 * are one answer together (a day and its hours), both changed a part: neither wanted what that would make.
 */
export function meet(
  theirs: Said,
  { base, ...mine }: Said & { base: string },
  together: readonly string[] = [],
): Met {
  const fields = Object.keys(theirs);
  const { wanted, conflicts } = merge<Said>({ fields, base, theirs, mine, yielded: [] });
  const said: Said = { ...theirs };
  for (const [field, value] of Object.entries(wanted)) if (value !== undefined) said[field] = value;
  const isMixed =
    together.some((field) => field in wanted) &&
    together.some((field) => hasMoved({ fields, base, theirs }, field));
  if (!isMixed) return { said, crossed: conflicts };
  const parts = together.filter((field) => mine[field] !== theirs[field]);
  for (const field of parts) said[field] = mine[field] ?? null;
  return { said, crossed: fields.filter((field) => conflicts.includes(field) || parts.includes(field)) };
}
