import { personById } from '#modules/network';
import { inTransaction } from '#platform/database/deed';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { record } from '#platform/journal';
import { authOf } from './auth.ts';
import { enter } from './enter.ts';
import { takeLink, writeTicket } from './links.ts';
import { recordOwnAct } from './own-act.ts';
import { tellPasswordChanged } from './send-link.ts';
import { markEmailVerified } from './store.ts';
import { countPasswordTry } from './tries.ts';

interface Change {
  currentPassword: string;
  password: string;
  hasPassword: boolean;
  email: string;
}

/**
 * Changes the password of the person who is signed in, or gives her the first one; her other sign-ins end,
 * and a mail tells her. False when the current password is not the right one.
 */
export async function changePassword(
  c: Ask,
  { currentPassword, password, hasPassword, email }: Change,
): Promise<boolean> {
  await countPasswordTry(c, email);
  const headers = c.req.raw.headers;
  const { api } = await authOf(c);
  const answer = hasPassword
    ? await api.changePassword({
        body: { currentPassword, newPassword: password, revokeOtherSessions: true },
        headers,
        asResponse: true,
      })
    : await api.setPassword({ body: { newPassword: password }, headers, asResponse: true });
  if (!answer.ok) return false;

  await enter(c, answer, { shared: c.var.signIn?.shared ?? false });
  await recordOwnAct(c, 'password-changed');
  const page = await pageOf(c);
  await c.var.db.transaction().execute((tx) => tellPasswordChanged(tx, email, page));
  return true;
}

/**
 * Gives an account the password that was chosen by a link, which is spent; its sign-ins end. It leaves the
 * same traces as any other change, for whoever reads a mailbox that is not hers.
 */
export async function choosePassword(c: Ask, linkToken: string, password: string): Promise<void> {
  const { db, now } = c.var;
  const link = await takeLink(db, 'password', linkToken, now);
  if (!link) return;
  const token = await writeTicket(db, { passwordOf: link.userId });
  await (await authOf(c)).api.resetPassword({ body: { token, newPassword: password } });
  const letter = await pageOf(c);
  await inTransaction(db, async (tx) => {
    await markEmailVerified(tx, link.userId);
    const person = await personById(tx, link.userId);
    const act = { actor: person?.name ?? '', act: 'account.password-changed', subject: link.userId };
    await record(tx, { ...act, details: { by: 'link' } }, now);
    await tellPasswordChanged(tx, link.email, letter);
  });
}

/** Whether this is the password of the person who is signed in. */
export async function isOwnPassword(c: Ask, password: string): Promise<boolean> {
  await countPasswordTry(c, c.var.viewer.email ?? '');
  const answer = await (await authOf(c)).api.verifyPassword({
    body: { password },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  return answer.ok;
}
