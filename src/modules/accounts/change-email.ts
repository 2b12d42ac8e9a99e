import { personById } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import type { AccountRefusal } from './account.ts';
import { forgetLinks, type Link } from './links.ts';
import { type Letter, tellEmailChanged } from './send-link.ts';
import { findAccount, updateEmail } from './store.ts';

/**
 * Gives an account the address whose mailbox has just answered, unless another account took it meanwhile. The
 * old mailbox is told, and no link that was sent there opens the account any more.
 */
export function changeEmail(
  db: Database,
  { userId, email }: Link,
  letter: Letter,
): Promise<{ refusal: AccountRefusal | null }> {
  return inTransaction(db, async (tx) => {
    const before = await findAccount(tx, userId);
    const { refusal } = await updateEmail(tx, userId, email);
    if (refusal) return { refusal };
    await forgetLinks(tx, userId);
    if (before) await tellEmailChanged(tx, before.email, letter);
    const person = await personById(tx, userId);
    await record(
      tx,
      { actor: person?.name ?? '', act: 'account.email-changed', subject: userId },
      letter.now,
    );
    return { refusal: null };
  });
}
