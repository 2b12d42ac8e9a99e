import type { Transaction } from 'kysely';
import { deactivateAccount, endGrant, grantRole } from '#modules/accounts';
import { leaveSpace, welcomeIn } from '#modules/network';
import type { Database } from '#platform/database/connect';
import type { Tables } from '#platform/database/tables';
import { announce } from '#platform/events';
import { handedOver } from './charges.ts';
import { isCoordinatedWithout } from './coordinator-store.ts';
import { insertDeparture } from './departure-store.ts';
import { actorOf, covers, type Deciding, hasOpenAccount, isDemonstration } from './give-role.ts';
import { cancelInvitation, waitingFrom } from './invitation-store.ts';
import {
  type HeldShare,
  holdsNow,
  insertReplacement,
  isOver,
  lockPerson,
  sharesOf,
  welcomesOf,
} from './share-store.ts';

export interface Leaving {
  personId: string;
  /** Who takes over what is named by its key; the rest ends. */
  toId: string | null;
  keys: ReadonlySet<string>;
}

export type LeaveRefusal = 'lastCoordinator' | 'demonstration' | 'noAccount';

/** Shuts an account and hands over what it held, in one go: nothing is left in between. */
export async function leave(
  tx: Transaction<Tables>,
  leaving: Leaving,
  deciding: Deciding,
): Promise<LeaveRefusal | null> {
  const { personId, toId } = leaving;
  const { viewer, now } = deciding;
  if (await isDemonstration(tx, personId)) return 'demonstration';
  await isCoordinatedWithout(tx, personId, now);
  await lockPerson(tx, personId);
  if (!(await hasOpenAccount(tx, personId))) return 'noAccount';
  if (toId !== null && !(await hasOpenAccount(tx, toId))) return 'noAccount';

  const shares = (await sharesOf(tx, [personId])).filter((share) => !isOver(share, now));
  for (const share of shares) await passRole(tx, share, { leaving, deciding });
  for (const { spaceId } of await welcomesOf(tx, [personId])) await passWelcome(tx, spaceId, leaving);
  const by = { actor: actorOf(viewer), now };
  await announce(tx, handedOver, { ...leaving, by });
  const coordinated = shares.some(({ role }) => role === 'coordinator');
  if (coordinated && !(await isCoordinatedWithout(tx, personId, now))) return 'lastCoordinator';

  const waiting = await waitingFrom(tx, { email: null, personId });
  if (waiting) await cancelInvitation(tx, waiting.id, now);
  await deactivateAccount(tx, personId, by);
  await insertDeparture(tx, { personId, leftAt: now, handedTo: toId, decidedBy: viewer.name });
  return null;
}

async function passRole(
  tx: Database,
  share: HeldShare,
  { leaving: { toId, keys }, deciding: { viewer, now } }: { leaving: Leaving; deciding: Deciding },
): Promise<void> {
  const by = { actor: actorOf(viewer), now };
  await endGrant(tx, share.id, by);
  if (toId === null || toId === share.replacedId || !keys.has(`role:${share.id}`)) return;
  const own = await sharesOf(tx, [toId]);
  if (own.some((held) => holdsNow(held, now) && held.endsAt === null && covers(held, share))) return;

  const { role, communes, epcis, spaces, startsAt, endsAt, replacedId } = share;
  const from = startsAt > now ? startsAt : now;
  const grantId = await grantRole(
    tx,
    { personId: toId, role, communes, epcis, spaces, from, until: endsAt },
    by,
  );
  if (replacedId !== null) await insertReplacement(tx, { grantId, replacedId, replacingId: toId });
}

async function passWelcome(tx: Database, spaceId: string, { personId, toId, keys }: Leaving): Promise<void> {
  await leaveSpace(tx, spaceId, personId);
  if (toId !== null && keys.has(`welcome:${spaceId}`)) await welcomeIn(tx, { spaceId, personId: toId });
}
