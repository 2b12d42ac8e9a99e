/** The id of a field's control, from its name in the form: what the error summary links to. */
export const fieldId = (name: string): string => `f-${name}`;
export const hintId = (name: string): string => `f-${name}-hint`;
export const errorId = (name: string): string => `f-${name}-error`;
