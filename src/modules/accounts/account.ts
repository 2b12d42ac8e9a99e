/** What is known of a person's account, for those who look after the team. */
export interface AccountState {
  email: string;
  /** Whether she opened a link sent there. */
  emailVerified: boolean;
  hasPassword: boolean;
  /** Whether a code is asked when she signs in. */
  hasSecondFactor: boolean;
  passkeys: number;
  deactivatedAt: Date | null;
  /** Her latest sign-in that is still kept. */
  lastSeenAt: Date | null;
}

export type AccountRefusal = 'emailTaken';
