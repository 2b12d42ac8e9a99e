import type { Ask } from '#platform/http/env';
import { signedIn } from '#platform/http/guard';
import { record } from '#platform/journal';

type OwnAct =
  | 'password-changed'
  | 'second-factor-on'
  | 'second-factor-off'
  | 'recovery-codes-renewed'
  | 'passkey-added'
  | 'passkey-removed';

/** Writes down what somebody changed of what opens her account: that is where a break-in would show. */
export function recordOwnAct(c: Ask, act: OwnAct): Promise<void> {
  const { personId, name } = signedIn(c);
  return record(c.var.db, { actor: name, act: `account.${act}`, subject: personId }, c.var.now);
}
