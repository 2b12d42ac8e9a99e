import { baseOf, merge } from '#platform/forms/merge';

/** What a form of a plan says, by field. */
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

/** Two people had one form open: what only one of them changed is hers, and nothing is written over unseen. */
export function meet(theirs: Said, { base, ...mine }: Said & { base: string }): Met {
  const { wanted, conflicts } = merge<Said>({ fields: Object.keys(theirs), base, theirs, mine, yielded: [] });
  const said: Said = { ...theirs };
  for (const [field, value] of Object.entries(wanted)) if (value !== undefined) said[field] = value;
  return { said, crossed: conflicts };
}
