import type { HeldGrant } from '#modules/accounts';
import type { Grant, Role } from '#platform/access';

/** The roles that are given to somebody of the team: an inhabitant signs up by herself. */
export const teamRoles = ['animator', 'ambassador', 'partner', 'coordinator'] as const;
export type TeamRole = (typeof teamRoles)[number] & Role;

/** A role and where it holds. */
export type Share = Grant;

/** A role that somebody holds, will hold or held. */
export type HeldShare = HeldGrant;

export const holdsNow = ({ startsAt, endsAt }: HeldShare, now: Date): boolean =>
  startsAt <= now && (endsAt === null || endsAt > now);

export const isOver = ({ endsAt }: HeldShare, now: Date): boolean => endsAt !== null && endsAt <= now;

/** Whether one role holds everywhere where the other does. */
export const covers = (own: Share, other: Share): boolean =>
  own.role === other.role &&
  other.spaces.every((id) => own.spaces.includes(id)) &&
  other.epcis.every((code) => own.epcis.includes(code)) &&
  other.communes.every((code) => own.communes.includes(code));

/** Welcoming the public somewhere, as the role of those who do it. */
export const welcomeAt = (spaces: readonly string[]): Share => ({
  role: 'animator',
  communes: [],
  epcis: [],
  spaces,
});
