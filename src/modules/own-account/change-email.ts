import { type AccountRefusal, accountByEmail, findAccount, updateEmail } from '#modules/accounts';
import { forgetLinks, type Letter, type Link, sendLetter, writeLink } from '#modules/mail-links';
import { changePerson, personByEmail, personById } from '#modules/network';
import { type Database, inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import { words } from './words.ts';

/** Asks the new address itself whether it is right, before anything changes. */
export async function proposeEmail(tx: Database, link: Link, letter: Letter): Promise<void> {
  const path = await writeLink(tx, 'email', { ...link, now: letter.now });
  await sendLetter(tx, letter, { to: link.email, says: words(letter.lang).mails.newEmail, path });
}

/** Whether an address is already that of another: of an account, or of somebody who has none. */
export async function isTaken(db: Database, email: string, userId: string): Promise<boolean> {
  if ((await accountByEmail(db, email)) !== null) return true;
  const person = await personByEmail(db, email);
  // A duplicate of hers may still hold it.
  return person !== undefined && (person.id !== userId || person.email !== email);
}

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
    if (await isTaken(tx, email, userId)) return { refusal: 'emailTaken' };
    const { refusal } = await updateEmail(tx, userId, email);
    if (refusal) return { refusal };
    await changePerson(tx, userId, { email, now: letter.now });
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

/** Tells the old mailbox that the account left it; whoever reads it there can only ask the network for help. */
const tellEmailChanged = (tx: Database, email: string, letter: Letter): Promise<void> =>
  sendLetter(tx, letter, { to: email, says: words(letter.lang).mails.emailChanged, path: '/' });
