import { type AccountState, accountState, isDemonstrationEmail } from '#modules/accounts';
import type { Viewer } from '#platform/access';
import { hrefOf } from '#platform/http/address';
import type { Ask } from '#platform/http/env';
import { found, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { record } from '#platform/journal';

export const accountPath = '/extranet/compte';

/** Everybody uses a demonstration account: it is looked at, not changed. */
export const isEverybodys = ({ email }: Viewer): boolean => email !== null && isDemonstrationEmail(email);

/** Who changes her own account; everybody's account is nobody's to change. */
export function ownOnly(c: Ask): SignedIn {
  const viewer = signedIn(c);
  if (isEverybodys(viewer)) throw new NotAllowed();
  return viewer;
}

export const ownAccount = async (c: Ask): Promise<AccountState> =>
  found(await accountState(c.var.db, signedIn(c).personId));

/** Back to the account, with what was done. */
export const backTo = (c: Ask, sentence: string, path = accountPath): Response =>
  goOn(c, hrefOf(c, path), sentence);

type OwnAct =
  | 'password-changed'
  | 'password-chosen'
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
