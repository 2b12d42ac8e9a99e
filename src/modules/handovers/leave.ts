import { type By, deactivateAccount, grantRole, reactivateAccount } from '#modules/accounts';
import { leaveSpace, lockPeople, setLeft, welcomeIn } from '#modules/network';
import {
  actorOf,
  covers,
  type Deciding,
  endShare,
  type HeldShare,
  hasOpenAccount,
  holdsNow,
  isCoordinatedWithout,
  isDemonstration,
  isOver,
  sharesOf,
  welcomesOf,
} from '#modules/roles';
import type { Database, Transaction } from '#platform/database/deed';
import { announce } from '#platform/events';
import { type HandedOver, handedOver } from './charges.ts';
import { insertDeparture, insertReplacement, type StandIns, standInsOf } from './store.ts';

/** Who leaves, who takes over what is named by its key; the rest ends. */
export type Leaving = Omit<HandedOver, 'by'>;

export type LeaveRefusal = 'lastCoordinator' | 'demonstration' | 'noAccount';

/** Shuts an account and hands over what it held, in one go: nothing is left in between. */
export async function leave(
  tx: Transaction,
  leaving: Leaving,
  { viewer, now }: Deciding,
): Promise<LeaveRefusal | null> {
  const { personId, to } = leaving;
  const by = { actor: actorOf(viewer), now };
  for (const id of [personId, ...(to === null ? [] : [to.id])])
    if (await isDemonstration(tx, id)) return 'demonstration';
  await isCoordinatedWithout(tx, personId, now);
  await lockPeople(tx, to === null ? [personId] : [personId, to.id]);
  if (!(await hasOpenAccount(tx, personId))) return 'noAccount';
  if (to !== null && !(await hasOpenAccount(tx, to.id))) return 'noAccount';

  const shares = (await sharesOf(tx, [personId])).filter((share) => !isOver(share, now));
  const standIns = await standInsOf(tx, [personId]);
  for (const share of shares) await passRole(tx, share, { ...leaving, standIns, by });
  for (const { spaceId } of await welcomesOf(tx, [personId]))
    await passWelcome(tx, spaceId, { ...leaving, now });
  await announce(tx, handedOver, { ...leaving, by });
  const coordinated = shares.some(({ role }) => role === 'coordinator');
  if (coordinated && !(await isCoordinatedWithout(tx, personId, now))) return 'lastCoordinator';

  await deactivateAccount(tx, personId, by);
  await setLeft(tx, personId, now);
  await insertDeparture(tx, { personId, leftAt: now, handedTo: to?.id ?? null, decidedBy: viewer.name });
  return null;
}

/** The account of somebody who left opens again, without any role. */
export async function comeBack(tx: Database, personId: string, by: By): Promise<void> {
  await reactivateAccount(tx, personId, by);
  await setLeft(tx, personId, null);
}

async function passRole(
  tx: Transaction,
  share: HeldShare,
  { to, keys, standIns, by }: HandedOver & { standIns: StandIns },
): Promise<void> {
  const { now } = by;
  await endShare(tx, share, by);
  const replaced = standIns.get(share.id);
  if (to === null || to.id === replaced?.id || !keys.has(`role:${share.id}`)) return;
  const own = await sharesOf(tx, [to.id]);
  if (own.some((held) => holdsNow(held, now) && held.endsAt === null && covers(held, share))) return;

  const { role, communes, epcis, spaces, startsAt, endsAt } = share;
  const isToCome = startsAt > now;
  const from = isToCome ? startsAt : now;
  const passed = { personId: to.id, role, communes, epcis, spaces, from, until: endsAt };
  const grantId = await grantRole(tx, passed, by);
  if (!replaced) return;
  const { id: replacedId, lentId } = replaced;
  await insertReplacement(tx, { grantId, lentId, replacedId, replacingId: to.id });
}

async function passWelcome(
  tx: Database,
  spaceId: string,
  { personId, to, keys, now }: Leaving & { now: Date },
): Promise<void> {
  await leaveSpace(tx, { spaceId, personId, now });
  if (to !== null && keys.has(`welcome:${spaceId}`)) await welcomeIn(tx, { spaceId, personId: to.id, now });
}
