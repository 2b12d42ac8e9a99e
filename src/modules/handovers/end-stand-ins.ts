import { endGrant } from '#modules/accounts';
import type { ShareEnds } from '#modules/roles';
import type { Transaction } from '#platform/database/deed';
import { lentFrom } from './store.ts';

/** Nobody stands in for a role that is held no more. */
export async function endStandIns(tx: Transaction, { share, by }: ShareEnds): Promise<void> {
  for (const { id } of await lentFrom(tx, share.id, by.now)) await endGrant(tx, id, by);
}
