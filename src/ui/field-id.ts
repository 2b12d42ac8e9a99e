/** The id of a field's control, from its name in the form: what the error summary links to. */
export const fieldId = (name: string): string => `f-${name}`;
export const hintId = (name: string): string => `f-${name}-hint`;
export const errorId = (name: string): string => `f-${name}-error`;

/** The ids of the words that describe a control: what helps, then what is wrong. */
export function describedBy(name: string, hasHint: boolean, isWrong: boolean): string | undefined {
  const ids = [hasHint ? hintId(name) : null, isWrong ? errorId(name) : null].filter((id) => id !== null);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
