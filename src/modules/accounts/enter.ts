import { cookieName, eraseCookie, writeCookie } from '#platform/http/cookies';
import type { Ask } from '#platform/http/env';
import { endOf, longestSeconds, needsSecondFactor } from './session.ts';
import { beginSession, findSession } from './session-store.ts';

/**
 * What came of trying to sign in: in; in, but with a second factor to set up first; in once the code is
 * given; or not.
 */
export type Entry = 'in' | 'setUp' | 'code' | null;

/**
 * Takes over what better-auth answered: its session becomes ours, with our cookie and our duration; its other
 * cookies pass on. On a shared computer the cookie goes when the browser is closed.
 */
export async function enter(c: Ask, answer: Response, { shared }: { shared: boolean }): Promise<Entry> {
  let entry: Entry = null;
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name !== cookieName(c.var.network.slug, 'session')) c.header('Set-Cookie', line, { append: true });
    else if (value !== '') entry = await takeSession(c, decodeURIComponent(value), shared);
    if (name.endsWith('.two_factor') && value !== '') entry = 'code';
  }
  return entry;
}

/**
 * What a browser says, without its sign-in: better-auth takes one that we ended for one that lasts, and would look at a code
 * for whoever it was instead of letting in whoever it is.
 */
export function signedOutHeaders(c: Ask): Headers {
  const headers = new Headers(c.req.raw.headers);
  const ours = `${cookieName(c.var.network.slug, 'session')}=`;
  const others = (headers.get('cookie') ?? '').split(/;\s*/).filter((cookie) => !cookie.startsWith(ours));
  headers.set('cookie', others.join('; '));
  return headers;
}

/** Ends this browser's sign-in. What this device kept for her, to work without a network, goes with her. */
export function leave(c: Ask): void {
  eraseCookie(c, 'session');
  c.header('Clear-Site-Data', '"cache", "storage"');
}

async function takeSession(c: Ask, signed: string, shared: boolean): Promise<Entry> {
  const { db, now } = c.var;
  const token = signed.slice(0, signed.lastIndexOf('.'));
  await beginSession(db, token, { shared, beganAt: now, seenAt: now, endsAt: endOf(shared, now) });
  // The cookie outlasts the sign-in: one that has ended is still recognised, and what was typed finds its author.
  writeCookie(c, 'session', signed, shared ? undefined : longestSeconds);
  const session = await findSession(db, token, now);
  if (!session) return null;
  const { personId, name, email, grants } = session;
  c.set('viewer', { ...c.var.viewer, personId, name, email, grants });
  return needsSecondFactor(grants) && !session.twoFactorEnabled ? 'setUp' : 'in';
}
