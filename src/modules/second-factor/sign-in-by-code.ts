import {
  type Auth,
  authOf,
  dropSession,
  type Entry,
  enter,
  isDemonstrationEmail,
  problemOf,
  signedOutHeaders,
  tidyRecoveryCode,
} from '#modules/accounts';
import type { Ask } from '#platform/http/env';
import { clientAddress } from '#platform/session/client-address';
import { countTry, secondsUntil, TooSoon } from '#platform/session/throttle';

/** `used`: the code opened a sign-in already; like `again`, it leads back to the first step. */
export type CodeRefusal = 'wrong' | 'spent' | 'used' | 'again';

/** Gives the code of an app, or a recovery code, and is in; or says why not. */
export async function signInByCode(
  c: Ask,
  { code, shared }: { code: string; shared: boolean },
): Promise<{ entry: Exclude<Entry, null> } | { refusal: CodeRefusal }> {
  await countTry(c, `code ${clientAddress(c)}`, { tries: 15, everySeconds: 20 });
  const digits = code.replace(/\s/g, '');
  const isRecovery = !/^\d{6}$/.test(digits);
  const headers = signedOutHeaders(c);
  const answer = isRecovery
    ? await giveRecoveryCode(await authOf(c), tidyRecoveryCode(code), headers)
    : await giveCode(await authOf(c), digits, headers);
  if (answer.ok && !isRecovery && !(await isFirstUse(c, answer, digits))) return { refusal: 'used' };
  const entry = await enter(c, answer, { shared });
  if (entry !== null && entry !== 'code') return { entry };
  return { refusal: refusalIn(await problemOf(answer), isRecovery) };
}

const giveCode = (auth: Auth, code: string, headers: Headers) =>
  auth.api.verifyTOTP({ body: { code }, headers, asResponse: true });

const giveRecoveryCode = (auth: Auth, code: string, headers: Headers) =>
  auth.api.verifyBackupCode({ body: { code }, headers, asResponse: true });

/** A code is right for a minute and a half, before and after its own half minute. */
const usedOnce = { tries: 1, everySeconds: 120 };

/**
 * Whether a right code opens its first sign-in: whoever read it over a shoulder comes too late (RFC 6238, section 5.2). The
 * accounts of the demonstration are everybody's, and so are their codes.
 */
async function isFirstUse(c: Ask, answer: Response, code: string): Promise<boolean> {
  const { token, user } = (await answer.clone().json()) as {
    token: string;
    user: { id: string; email: string };
  };
  if (isDemonstrationEmail(user.email)) return true;
  if ((await secondsUntil(c, `used ${user.id} ${code}`, usedOnce)) === 0) return true;
  await dropSession(c.var.db, token);
  return false;
}

/** Fifteen minutes: what better-auth locks an account for after ten wrong codes. */
const lockedSeconds = 15 * 60;

function refusalIn(problem: string, isRecovery: boolean): CodeRefusal {
  if (problem === 'ACCOUNT_TEMPORARILY_LOCKED') throw new TooSoon(lockedSeconds);
  if (problem === 'INVALID_CODE' || problem === 'INVALID_BACKUP_CODE') return isRecovery ? 'spent' : 'wrong';
  return 'again';
}
