import { leaveSpace, lockPeople } from '#modules/network';
import type { Transaction } from '#platform/database/deed';
import { endShare } from './end-share.ts';
import { actorOf, type Deciding, isDemonstration } from './give-role.ts';
import { type HeldShare, isOver } from './share.ts';
import { isCoordinatedWithout } from './store.ts';

export type EndRefusal = 'lastCoordinator' | 'demonstration';

export interface Ending {
  share: HeldShare;
  /** Where she stops welcoming the public as well. */
  leaves: readonly string[];
}

/** Ends a role now, unless nobody would be left to coordinate the network. */
export async function endRole(
  tx: Transaction,
  { share, leaves }: Ending,
  { viewer, now }: Deciding,
): Promise<EndRefusal | null> {
  if (await isDemonstration(tx, share.personId)) return 'demonstration';
  const isAtStake = share.role === 'coordinator' && !isOver(share, now);
  if (isAtStake && !(await isCoordinatedWithout(tx, share.personId, now))) return 'lastCoordinator';
  await lockPeople(tx, [share.personId]);
  await endShare(tx, share, { actor: actorOf(viewer), now });
  for (const spaceId of leaves) await leaveSpace(tx, { spaceId, personId: share.personId, now });
  return null;
}

/** Where she welcomes the public by this role alone: once it ends, the directory should not name her there. */
export function welcomesAtStake(
  share: HeldShare,
  { shares, welcomes, now }: { shares: readonly HeldShare[]; welcomes: readonly string[]; now: Date },
): string[] {
  const others = shares.filter((other) => other.id !== share.id && !isOver(other, now));
  return share.spaces.filter(
    (id) => welcomes.includes(id) && !others.some(({ spaces }) => spaces.includes(id)),
  );
}
