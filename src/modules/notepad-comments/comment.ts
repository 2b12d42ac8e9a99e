/** Words of a notepad that are commented, as they were. */
export interface Passage {
  id: string;
  /** Empty: the whole notepad. */
  quote: string;
  at: Date;
  settledAt: Date | null;
  /** Null where nobody knows her any more. */
  settledByName: string | null;
}

export interface Comment {
  id: string;
  passageId: string;
  personId: string | null;
  /** Null where the network no longer knows who wrote it. */
  authorName: string | null;
  text: string;
  at: Date;
}

export type Commented = Passage & { comments: readonly Comment[] };

export const longestQuote = 300;
export const longestComment = 4000;
