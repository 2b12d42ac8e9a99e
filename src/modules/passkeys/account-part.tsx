import { AccountLine, ownAccount } from '#modules/own-account';
import type { AccountPart } from '#platform/page-parts';
import { words } from './words.ts';

export const passkeyPart: AccountPart = {
  order: 30,
  async draw(c, page) {
    const { passkeys } = await ownAccount(c);
    const t = words(page.lang).passkeys;
    return (
      <AccountLine
        page={page}
        icon="done"
        what={t.title}
        why={passkeys === 0 ? t.none : String(passkeys)}
        verb={t.manage}
        path="cles"
      />
    );
  },
};
