/** Where somebody of the team stands. `none` has no account: she welcomes the public, and was never invited. */
export const memberStates = ['active', 'invited', 'away', 'none', 'deactivated'] as const;
export type MemberState = (typeof memberStates)[number];

/** A line of the list: a person, or an invitation that made nobody yet. */
export interface Member {
  id: string;
  kind: 'person' | 'invitation';
  name: string;
  email: string | null;
  state: MemberState;
  /** Until when the invitation is good. */
  expiresAt: Date | null;
  /** Until when she is away. */
  awayUntil: Date | null;
  lastSeenAt: Date | null;
}

export type Counts = Record<MemberState, number>;
