import { type By, endGrant } from '#modules/accounts';
import type { Transaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import type { HeldShare } from './share.ts';

/** Somebody's role ends: what hangs from it is ended by whoever listens. */
export interface ShareEnds {
  share: HeldShare;
  by: By;
}

export const shareEnds = defineEvent<ShareEnds>('roles.shareEnds');

/** Ends a role now. It is said just before: a role that had not begun leaves nothing behind to follow. */
export async function endShare(tx: Transaction, share: HeldShare, by: By): Promise<void> {
  await announce(tx, shareEnds, { share, by });
  await endGrant(tx, share.id, by);
}
