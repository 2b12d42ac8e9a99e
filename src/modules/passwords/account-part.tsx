import { AccountLine, ownAccount } from '#modules/own-account';
import type { AccountPart } from '#platform/page-parts';
import { words } from './words.ts';

export const passwordPart: AccountPart = {
  order: 10,
  async draw(c, page) {
    const { hasPassword } = await ownAccount(c);
    const t = words(page.lang).password;
    return (
      <AccountLine
        page={page}
        icon="pencil"
        what={t.name}
        why={hasPassword ? t.has : t.none}
        verb={hasPassword ? t.change : t.choose}
        path="mot-de-passe"
      />
    );
  },
};
