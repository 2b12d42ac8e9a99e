import type { Grant, Role } from '#platform/access';

/** The roles that somebody is invited to: an inhabitant signs up by herself. */
export const teamRoles = ['animator', 'ambassador', 'partner', 'coordinator'] as const;
export type TeamRole = (typeof teamRoles)[number] & Role;

/** A role and where it holds. */
export type Share = Grant;

export interface Invitation extends Share {
  id: string;
  email: string;
  name: string;
  personId: string | null;
  invitedBy: string | null;
  invitedByName: string;
  sentAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  cancelledAt: Date | null;
}

const daysValid = 14;

export const expiryOf = (sentAt: Date): Date => new Date(sentAt.getTime() + daysValid * 86_400_000);

export type InvitationState = 'open' | 'expired' | 'accepted' | 'cancelled';

export function stateOf(
  { acceptedAt, cancelledAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'cancelledAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (acceptedAt) return 'accepted';
  if (cancelledAt) return 'cancelled';
  return expiresAt <= now ? 'expired' : 'open';
}
