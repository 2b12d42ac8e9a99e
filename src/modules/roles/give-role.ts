import { accountState, grantRole, isDemonstrationEmail } from '#modules/accounts';
import { lockPeople, welcomeIn } from '#modules/network';
import type { Database } from '#platform/database/deed';
import type { SignedIn } from '#platform/http/guard';
import type { Places } from './places.ts';
import { mayGive } from './rights.ts';
import { covers, holdsNow, type Share } from './share.ts';
import { sharesOf } from './store.ts';

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

export type GiveRefusal = 'notYours' | 'noAccount' | 'sameRole' | 'demonstration';

/** Gives a role to somebody who has an account. For good, an animator also welcomes the public there. */
export async function giveRole(
  tx: Database,
  { personId, share, from, until }: NewShare,
  { viewer, places, now }: Deciding,
): Promise<GiveRefusal | null> {
  if (!mayGive(viewer, share, places)) return 'notYours';
  // Her account may be shut at this very moment: a role would stay on it.
  await lockPeople(tx, [personId]);
  if (!(await hasOpenAccount(tx, personId))) return 'noAccount';
  if (await isDemonstration(tx, personId)) return 'demonstration';
  const held = await sharesOf(tx, [personId]);
  if (held.some((own) => holdsNow(own, now) && own.endsAt === null && covers(own, share))) return 'sameRole';

  await grantRole(tx, { personId, ...share, from, until }, { actor: actorOf(viewer), now });
  if (until === null) for (const spaceId of share.spaces) await welcomeIn(tx, { spaceId, personId, now });
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
