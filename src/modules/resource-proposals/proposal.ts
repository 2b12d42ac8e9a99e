export type ProposalState = 'open' | 'accepted' | 'declined' | 'replaced';

/** What an adaptation offers to the resource that it was made from. */
export interface Proposal {
  id: string;
  resourceId: string;
  fromId: string;
  fromVersion: number;
  /** Its version that was taken before, from which its changes are told; null: that of which it was a copy. */
  takenVersion: number | null;
  message: string;
  proposedBy: string | null;
  proposerName: string;
  proposedAt: Date;
  state: ProposalState;
  deciderName: string | null;
  decidedAt: Date | null;
  isOutcomeRead: boolean;
}

export const longestComment = 2000;

export const commentKinds = ['difficulty', 'comment'] as const;

export interface Comment {
  id: string;
  kind: (typeof commentKinds)[number];
  body: string;
  authorName: string;
  at: Date;
}
