import { findAccount } from '#modules/accounts';
import { type Letter, sendLetter, writeLink } from '#modules/mail-links';
import type { Database } from '#platform/database/deed';
import { words } from './words.ts';

/** Sends the link by which a person chooses another password; nothing to an account that is shut. */
export async function sendPasswordLink(tx: Database, personId: string, letter: Letter): Promise<void> {
  const account = await findAccount(tx, personId);
  if (!account || account.deactivatedAt) return;
  const { email } = account;
  const path = await writeLink(tx, 'password', { userId: personId, email, now: letter.now });
  await sendLetter(tx, letter, { to: email, says: words(letter.lang).mails.newPassword, path });
}
