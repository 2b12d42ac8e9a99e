import { personById } from '#modules/network';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import type { AccountRefusal } from './account.ts';
import type { Link } from './links.ts';
import { updateEmail } from './store.ts';

/** Gives an account the address whose mailbox has just answered, unless another account took it meanwhile. */
export function changeEmail(
  db: Database,
  { userId, email }: Link,
  now: Date,
): Promise<{ refusal: AccountRefusal | null }> {
  return inTransaction(db, async (tx) => {
    const { refusal } = await updateEmail(tx, userId, email);
    if (refusal) return { refusal };
    const person = await personById(tx, userId);
    await record(tx, { actor: person?.name ?? '', act: 'account.email-changed', subject: userId }, now);
    return { refusal: null };
  });
}
