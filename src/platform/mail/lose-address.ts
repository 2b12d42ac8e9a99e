import type { Transaction } from '#platform/database/deed';
import { announce, defineEvent } from '#platform/events';
import { noteUnreachable } from './unreachable-store.ts';

interface LostAddress {
  /** In small letters. */
  address: string;
  /** In the words of the server that said so. */
  why: string;
  now: Date;
}

/** An address turned out to lead to nobody: whoever counted on it may think of another way, such as a call. */
export const addressLost = defineEvent<LostAddress>('addressLost');

/** Notes it, and says so the first time. */
export async function loseAddress(
  tx: Transaction,
  recipient: string,
  { why, now }: Omit<LostAddress, 'address'>,
): Promise<void> {
  const address = recipient.toLowerCase();
  if (await noteUnreachable(tx, address, { why, now }))
    await announce(tx, addressLost, { address, why, now });
}
