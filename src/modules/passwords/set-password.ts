import {
  type AccountState,
  accountState,
  authOf,
  enter,
  markEmailVerified,
  problemOf,
  replacePassword,
} from '#modules/accounts';
import { forgetLinks, type Letter, sendLetter, takeLink } from '#modules/mail-links';
import { personById } from '#modules/network';
import { recordOwnAct } from '#modules/own-account';
import { type Database, inTransaction } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import { signedIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { words } from './words.ts';

/** Whether an account's first password was set, or another in its place. */
export type Setting = 'chosen' | 'changed';

/**
 * Changes the password of the person who is signed in and has proved who she is, or gives her the first one; her other
 * sign-ins end, no link that was sent before opens the account, and a mail tells her.
 */
export async function changePassword(
  c: Ask,
  account: AccountState,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<void> {
  const { headers } = c.req.raw;
  const { api } = await authOf(c);
  const answer = account.hasPassword
    ? await api.changePassword({
        body: { currentPassword, newPassword: password, revokeOtherSessions: true },
        headers,
        asResponse: true,
      })
    : await api.setPassword({ body: { newPassword: password }, headers, asResponse: true });
  if (!answer.ok) throw new Error(`The password did not change: ${await problemOf(answer)}`);

  await enter(c, answer, { shared: c.var.signIn?.shared ?? false });
  await recordOwnAct(c, `password-${settingOf(account)}`);
  const letter = await pageOf(c);
  await c.var.db.transaction().execute(async (tx) => {
    await forgetLinks(tx, signedIn(c).personId);
    await tellOwner(tx, account, letter);
  });
}

/**
 * Gives an account the password that was chosen by a link, which is spent; its sign-ins end. It leaves the
 * same traces as any other change, for whoever reads a mailbox that is not hers. Null when the link is spent.
 */
export async function choosePassword(c: Ask, token: string, password: string): Promise<Setting | null> {
  const { db, now } = c.var;
  const link = await takeLink(db, 'password', token, now);
  const account = link && (await accountState(db, link.userId));
  if (!link || !account) return null;
  await replacePassword(c, link.userId, password);
  const letter = await pageOf(c);
  const act = `account.password-${settingOf(account)}`;
  await inTransaction(db, async (tx) => {
    await markEmailVerified(tx, link.userId);
    await forgetLinks(tx, link.userId);
    const person = await personById(tx, link.userId);
    const actor = person?.name ?? '';
    await record(tx, { actor, act, subject: link.userId, details: { by: 'link' } }, now);
    await tellOwner(tx, account, letter);
  });
  return settingOf(account);
}

const settingOf = ({ hasPassword }: AccountState): Setting => (hasPassword ? 'changed' : 'chosen');

/**
 * Tells the owner of an account what became of its password, in case it was not she who did it. Whoever opens
 * her account for the first time has just done it, and is told on the page.
 */
async function tellOwner(tx: Database, before: AccountState, letter: Letter): Promise<void> {
  if (!before.hasPassword && !before.emailVerified) return;
  const { passwordChanged, firstPassword } = words(letter.lang).mails;
  const says = before.hasPassword ? passwordChanged : firstPassword;
  await sendLetter(tx, letter, { to: before.email, says, path: '/mot-de-passe-oublie' });
}
