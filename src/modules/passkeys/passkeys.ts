import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/browser';
import { authOf, type Entry, enter, problemOf, signedOutHeaders } from '#modules/accounts';
import type { Ask } from '#platform/http/env';

/** What the device is asked to sign, for somebody who signs in. */
export async function signInChallenge(c: Ask): Promise<Response> {
  return (await authOf(c)).api.generatePasskeyAuthenticationOptions({
    headers: signedOutHeaders(c),
    asResponse: true,
  });
}

/** What the device is asked to sign, for a new passkey. */
export async function newPasskeyChallenge(c: Ask): Promise<Response> {
  return (await authOf(c)).api.generatePasskeyRegistrationOptions({
    query: {},
    headers: c.req.raw.headers,
    asResponse: true,
  });
}

/** Signs in by a device's answer; null when it opens nothing here. */
export async function signInByPasskey(c: Ask, answered: string, shared: boolean): Promise<Entry> {
  const response = readAnswer<AuthenticationResponseJSON>(answered);
  if (response === null) return null;
  const answer = await (await authOf(c)).api.verifyPasskeyAuthentication({
    body: { response },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  return enter(c, answer, { shared });
}

export type PasskeyRefusal = 'failed' | 'old';

/** Adds a passkey to the account of the person who is signed in. */
export async function addPasskey(
  c: Ask,
  answered: string,
  name: string,
): Promise<{ refusal: PasskeyRefusal | null }> {
  const response = readAnswer<RegistrationResponseJSON>(answered);
  if (response === null) return { refusal: 'failed' };
  const answer = await (await authOf(c)).api.verifyPasskeyRegistration({
    body: { response, name },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (answer.ok) return { refusal: null };
  return { refusal: (await problemOf(answer)) === 'SESSION_NOT_FRESH' ? 'old' : 'failed' };
}

/** better-auth checks what is in it. */
function readAnswer<Answer>(text: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? (answer as Answer) : null;
  } catch {
    return null;
  }
}
