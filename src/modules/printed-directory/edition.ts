/** A year's directory: open while it is prepared, then frozen, numbered and kept. */
export interface Edition {
  id: string;
  year: number;
  /** Given when it is frozen: the first is number 1. */
  number: number | null;
  title: string;
  editorial: string | null;
  signature: string | null;
  frozenAt: Date | null;
  /** The hash of its PDF, which is the name of its file. */
  sha256: string | null;
  /** When its words and its file were taken out, years later. */
  forgottenAt: Date | null;
}

const usualTitle = 'Où trouver de l’aide près de chez vous';

/** An edition that nobody has begun: to see what the book looks like. */
export const unwritten = (year: number) => ({
  year,
  number: null,
  title: usualTitle,
  editorial: null,
  signature: null,
});
