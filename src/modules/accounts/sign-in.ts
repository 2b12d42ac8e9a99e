import { z } from 'zod';
import type { Ask } from '#platform/http/env';
import { TooSoon } from '#platform/session/throttle';
import { authOf } from './auth.ts';
import { readyDemonstration } from './demonstration-entry.ts';
import { type Entry, enter } from './enter.ts';
import { takeLink, writeTicket } from './links.ts';
import type { Auth } from './make-auth.ts';
import { tidyRecoveryCode } from './recovery-codes.ts';
import { markEmailVerified } from './store.ts';
import { countCodeTry, countPasswordTry, forgetPasswordTries } from './tries.ts';

/** Signs in by password; null when the address and the password do not go together. */
export async function signInByPassword(
  c: Ask,
  { email, password, shared }: { email: string; password: string; shared: boolean },
): Promise<Entry> {
  await countPasswordTry(c, email);
  await readyDemonstration(c, email);
  const answer = await (await authOf(c)).api.signInEmail({
    body: { email, password },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  const entry = await enter(c, answer, { shared });
  if (entry !== null) await forgetPasswordTries(c, email);
  return entry;
}

/** Signs in by the token of a link that was sent; null when it was used, or is too old. */
export async function signInByLink(
  c: Ask,
  { token, shared }: { token: string; shared: boolean },
): Promise<Entry> {
  const link = await takeLink(c.var.db, 'sign-in', token, c.var.now);
  if (!link) return null;
  await markEmailVerified(c.var.db, link.userId);
  const query = { token: await writeTicket(c.var.db, { email: link.email }) };
  return enter(
    c,
    await (await authOf(c)).api.magicLinkVerify({ query, headers: c.req.raw.headers, asResponse: true }),
    { shared },
  );
}

export type CodeRefusal = 'wrong' | 'spent' | 'again';

/** Gives the code of an app, or a recovery code, and is in; or says why not. */
export async function signInByCode(
  c: Ask,
  { code, shared }: { code: string; shared: boolean },
): Promise<{ entry: Exclude<Entry, null> } | { refusal: CodeRefusal }> {
  await countCodeTry(c);
  const digits = code.replace(/\s/g, '');
  const isRecovery = !/^\d{6}$/.test(digits);
  const { headers } = c.req.raw;
  const answer = isRecovery
    ? await giveRecoveryCode(await authOf(c), tidyRecoveryCode(code), headers)
    : await giveCode(await authOf(c), digits, headers);
  const entry = await enter(c, answer, { shared });
  if (entry !== null && entry !== 'code') return { entry };
  return { refusal: refusalIn(await problemOf(answer), isRecovery) };
}

const giveCode = (auth: Auth, code: string, headers: Headers) =>
  auth.api.verifyTOTP({ body: { code }, headers, asResponse: true });

const giveRecoveryCode = (auth: Auth, code: string, headers: Headers) =>
  auth.api.verifyBackupCode({ body: { code }, headers, asResponse: true });

/** Fifteen minutes: what better-auth locks an account for after ten wrong codes. */
const lockedSeconds = 15 * 60;

function refusalIn(problem: string, isRecovery: boolean): CodeRefusal {
  if (problem === 'ACCOUNT_TEMPORARILY_LOCKED') throw new TooSoon(lockedSeconds);
  if (problem === 'INVALID_CODE' || problem === 'INVALID_BACKUP_CODE') return isRecovery ? 'spent' : 'wrong';
  return 'again';
}

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
