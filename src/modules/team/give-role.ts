import { accountState, endGrant, grantRole, isDemonstrationEmail } from '#modules/accounts';
import { welcomeIn } from '#modules/network';
import type { Database } from '#platform/database/connect';
import type { SignedIn } from '#platform/http/guard';
import { isCoordinatedWithout } from './coordinator-store.ts';
import type { Share } from './invitation.ts';
import type { Places } from './places.ts';
import { mayGive } from './rights.ts';
import { type HeldShare, holdsNow, isOver, sharesOf } from './share-store.ts';

/** Who decides, when, with the names of the places. */
export interface Deciding {
  viewer: SignedIn;
  places: Places;
  now: Date;
}

export interface NewShare {
  personId: string;
  share: Share;
  from: Date;
  /** The first instant after it, or null for good. */
  until: Date | null;
}

export const actorOf = ({ personId, name }: SignedIn) => ({ id: personId, name });

export type GiveRefusal = 'notYours' | 'noAccount' | 'sameRole';

/** Gives a role to somebody who has an account. For good, an animator also welcomes the public there. */
export async function giveRole(
  tx: Database,
  { personId, share, from, until }: NewShare,
  { viewer, places, now }: Deciding,
): Promise<GiveRefusal | null> {
  if (!mayGive(viewer, share, places)) return 'notYours';
  if (!(await hasOpenAccount(tx, personId))) return 'noAccount';
  const held = await sharesOf(tx, [personId]);
  if (held.some((own) => holdsNow(own, now) && own.endsAt === null && covers(own, share))) return 'sameRole';

  await grantRole(tx, { personId, ...share, from, until }, { actor: actorOf(viewer), now });
  if (until === null) for (const spaceId of share.spaces) await welcomeIn(tx, { spaceId, personId });
  return null;
}

export type EndRefusal = 'lastCoordinator' | 'demonstration';

/** Ends a role now, unless nobody would be left to coordinate the network. */
export async function endRole(
  tx: Database,
  share: HeldShare,
  { viewer, now }: Deciding,
): Promise<EndRefusal | null> {
  if (await isDemonstration(tx, share.personId)) return 'demonstration';
  const isAtStake = share.role === 'coordinator' && !isOver(share, now);
  if (isAtStake && !(await isCoordinatedWithout(tx, share.personId, now))) return 'lastCoordinator';
  await endGrant(tx, share.id, { actor: actorOf(viewer), now });
  return null;
}

export async function hasOpenAccount(tx: Database, personId: string): Promise<boolean> {
  const account = await accountState(tx, personId);
  return account !== null && account.deactivatedAt === null;
}

/** Everybody uses the accounts of the demonstration: nobody shuts them. */
export async function isDemonstration(tx: Database, personId: string): Promise<boolean> {
  const account = await accountState(tx, personId);
  return account !== null && isDemonstrationEmail(account.email);
}

/** Whether one role holds everywhere where the other does. */
export const covers = (own: Share, other: Share): boolean =>
  own.role === other.role &&
  other.spaces.every((id) => own.spaces.includes(id)) &&
  other.epcis.every((code) => own.epcis.includes(code)) &&
  other.communes.every((code) => own.communes.includes(code));
