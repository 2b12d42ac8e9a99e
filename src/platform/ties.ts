import type { Asked } from '#platform/http/env';

/** Something that is held back, in a sentence, with the page where that is seen or settled. */
export interface Tie {
  what: string;
  path: string;
}

/** What is still to be settled in a group before it is archived. */
export interface GroupTie {
  order: number;
  ask: (asked: Asked, group: { id: string }) => Promise<readonly Tie[]>;
}

/**
 * What keeps a document of a group where it is: a room that showed it to people must not lose it in silence. It is asked
 * in the transaction that would take it away, and holds what it looks at.
 */
export interface DocumentTie {
  order: number;
  ask: (asked: Asked, document: { id: string }) => Promise<readonly Tie[]>;
}
