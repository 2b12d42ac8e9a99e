import { authOf, findSecondFactor } from '#modules/accounts';
import { AccountLine } from '#modules/own-account';
import type { Ask } from '#platform/http/env';
import { signedIn } from '#platform/http/guard';
import type { AccountPart } from '#platform/page-parts';
import { countRecoveryCodes } from './seal.ts';
import { words } from './words.ts';

export const codePart: AccountPart = {
  order: 20,
  async draw(c, page) {
    const left = await recoveryCodesLeft(c);
    const t = words(page.lang).secondFactor;
    return (
      <AccountLine
        page={page}
        icon="clock"
        what={t.title}
        why={left === null ? t.off : t.on(left)}
        verb={left === null ? t.setUp : t.manage}
        path="code"
      />
    );
  },
};

/** How many recovery codes are left; null while no code is asked. */
async function recoveryCodesLeft(c: Ask): Promise<number | null> {
  const factor = await findSecondFactor(c.var.db, signedIn(c).personId);
  return factor?.verified ? countRecoveryCodes(await authOf(c), factor.backupCodes) : null;
}
