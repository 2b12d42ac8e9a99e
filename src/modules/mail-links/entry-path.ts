import { findAccount } from '#modules/accounts';
import type { Database } from '#platform/database/deed';
import { type LinkUse, writeLink } from './links.ts';

/**
 * Where somebody goes on whose mailbox has just proved itself by another module's link: to choose a password,
 * or straight in. The path holds a link of its own, good once; null when the account is shut or absent.
 */
export async function entryPath(
  tx: Database,
  personId: string,
  { use, now }: { use: Extract<LinkUse, 'password' | 'sign-in'>; now: Date },
): Promise<string | null> {
  const account = await findAccount(tx, personId);
  if (!account || account.deactivatedAt) return null;
  return writeLink(tx, use, { userId: personId, email: account.email, now });
}
