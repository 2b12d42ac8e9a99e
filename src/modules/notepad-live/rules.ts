/** What the program says to a page beside the text: the page has words for it. */
export type Said =
  | { kind: 'closed' }
  | { kind: 'full' }
  /** Somebody who is not connected saved the page without a script. */
  | { kind: 'wrote'; name: string };
