import { type Entry, findAccount, markEmailVerified, signInByMailbox, withErrand } from '#modules/accounts';
import type { Database } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import type { Errand } from '#platform/page-parts';
import { type Letter, sendLetter } from './letter.ts';
import { takeLink, writeLink } from './links.ts';
import { words } from './words.ts';

/** Sends a link that signs in, good once, for a quarter of an hour. */
export async function sendSignInLink(tx: Database, personId: string, letter: Letter & Errand): Promise<void> {
  const account = await findAccount(tx, personId);
  if (!account || account.deactivatedAt) return;
  const path = await writeLink(tx, 'sign-in', { userId: personId, email: account.email, now: letter.now });
  await sendLetter(tx, letter, {
    to: account.email,
    says: words(letter.lang).mail.link,
    path: withErrand(path, letter),
  });
}

/** Signs in by the token of a link that was sent; null when it was used, or is too old. */
export async function signInByLink(
  c: Ask,
  { token, shared }: { token: string; shared: boolean },
): Promise<Entry> {
  const link = await takeLink(c.var.db, 'sign-in', token, c.var.now);
  if (!link) return null;
  await markEmailVerified(c.var.db, link.userId);
  return signInByMailbox(c, { email: link.email, shared });
}
