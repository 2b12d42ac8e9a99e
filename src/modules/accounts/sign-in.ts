import { z } from 'zod';
import type { Ask } from '#platform/http/env';
import { clientAddress } from '#platform/session/client-address';
import { countTry, forgetTries } from '#platform/session/throttle';
import { authOf } from './auth.ts';
import { type Entry, enter } from './enter.ts';
import { writeTicket } from './ticket.ts';

/** Signs in by password; null when the address and the password do not go together. */
export async function signInByPassword(
  c: Ask,
  { email, password, shared }: { email: string; password: string; shared: boolean },
): Promise<Entry> {
  await countPasswordTry(c, email);
  const answer = await (await authOf(c)).api.signInEmail({
    body: { email, password },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  const entry = await enter(c, answer, { shared });
  if (entry !== null) await forgetTries(c, passwordTry(c, email));
  return entry;
}

/** Signs in whoever has just proved that this mailbox is hers. */
export async function signInByMailbox(
  c: Ask,
  { email, shared }: { email: string; shared: boolean },
): Promise<Entry> {
  const query = { token: await writeTicket(c.var.db, { email }, clockOfBetterAuth()) };
  const { api } = await authOf(c);
  return enter(c, await api.magicLinkVerify({ query, headers: c.req.raw.headers, asResponse: true }), {
    shared,
  });
}

/** Gives an account this password, the first or another; its sign-ins end. */
export async function replacePassword(c: Ask, personId: string, password: string): Promise<void> {
  const token = await writeTicket(c.var.db, { passwordOf: personId }, clockOfBetterAuth());
  await (await authOf(c)).api.resetPassword({ body: { token, newPassword: password } });
}

/** It takes no moment from us, and judges a ticket by the clock that it reads itself. */
const clockOfBetterAuth = (): Date => new Date();

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

/** Ten tries of a password in a row, then one each half minute; thirty from one address, whoever is tried. */
async function countPasswordTry(c: Ask, email: string): Promise<void> {
  await countTry(c, `address ${clientAddress(c)}`, { tries: 30, everySeconds: 10 });
  await countTry(c, passwordTry(c, email), { tries: 10, everySeconds: 30 });
}

// The address asked from is part of it, so that nobody can shut somebody else out by failing for her.
const passwordTry = (c: Ask, email: string): string => `password ${email} ${clientAddress(c)}`;

const Problem = z.object({ code: z.string() });

/** The code that better-auth gives to what it refused. */
export async function problemOf(answer: Response): Promise<string> {
  const read = Problem.safeParse(
    await answer
      .clone()
      .json()
      .catch(() => null),
  );
  return read.success ? read.data.code : '';
}
