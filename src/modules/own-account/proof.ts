import { type AccountState, isOwnPassword } from '#modules/accounts';
import type { Form } from '#platform/forms/form';
import type { Ask } from '#platform/http/env';
import { words } from './words.ts';

/** A form that was sent with a password, where there is one to ask for. */
interface Sent {
  data: { currentPassword?: string | undefined };
  refuse(sentence: string): Form;
  reject(errors: Record<string, string>): Form;
}

/** The form to show again, and the status to show it with. */
export interface Doubt {
  form: Form;
  status: 409 | 422;
}

const hourMs = 3_600_000;

/**
 * Whether whoever changes what opens an account is its owner: by its password or, where it has none, by a sign-in of
 * this hour, since an open screen is not enough. Null when she is.
 */
export async function doubtOf(c: Ask, { hasPassword }: AccountState, sent: Sent): Promise<Doubt | null> {
  const t = words(c.var.lang).account;
  if (!hasPassword) return isRecent(c) ? null : { form: sent.refuse(t.signInAgain), status: 409 };
  if (await isOwnPassword(c, sent.data.currentPassword ?? '')) return null;
  return { form: sent.reject({ currentPassword: t.wrongPassword }), status: 422 };
}

const isRecent = ({ var: { signIn, now } }: Ask): boolean =>
  signIn !== undefined && now.getTime() - signIn.beganAt.getTime() < hourMs;
