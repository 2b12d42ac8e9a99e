/**
 * What a form page draws: the text as it was typed and, per field, a sentence that says what to do.
 * `id` is the submission's UUID: sent twice, it answers the first result.
 */
export interface Form {
  id: string;
  values: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** One sentence per field name, in the person's language. */
  errors: Readonly<Record<string, string>>;
  /** A sentence about the whole form: the reason of a refusal. */
  refusal: string | null;
}

/** A form nobody has typed in yet, with its starting values. */
export const blankForm = (values: Form['values'] = {}): Form => ({
  id: crypto.randomUUID(),
  values,
  errors: {},
  refusal: null,
});

/** A field of this name marks a form that is drawn again as it was typed: nothing is done with it. */
export const draftField = '_draft';
