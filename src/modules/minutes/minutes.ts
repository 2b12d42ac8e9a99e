export const longestText = 200_000;
export const longestWhy = 500;

export interface Minutes {
  id: string;
  sittingId: string;
  version: number;
  state: 'proposed' | 'validated' | 'replaced';
  /** Markdown. */
  text: string;
  /** Rises each time that it is amended. */
  revision: number;
  proposedBy: string | null;
  proposerName: string | null;
  proposedAt: Date;
  validatorName: string | null;
  validatedAt: Date | null;
  isPublic: boolean;
  /** As everybody reads them, without the names of people; null: as they are. */
  publicText: string | null;
}

export interface Amendment {
  id: string;
  minutesId: string;
  /** What she read, and what she would have it say. */
  before: string;
  text: string;
  why: string;
  state: 'open' | 'taken' | 'left';
  answer: string;
  personId: string | null;
  personName: string | null;
  proposedAt: Date;
  deciderName: string | null;
}
