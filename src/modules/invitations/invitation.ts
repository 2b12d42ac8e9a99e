import type { Share } from '#modules/roles';

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
