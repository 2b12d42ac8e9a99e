import { AccountLine } from '#modules/own-account';
import type { AccountPart } from '#platform/page-parts';
import { ownChoices } from './paths.ts';
import { words } from './words.ts';

export const choicesPart: AccountPart = {
  order: 90,
  async draw(_c, page) {
    const t = words(page.lang);
    return (
      <AccountLine
        page={page}
        icon="mail"
        what={t.account}
        why={t.accountWhy}
        verb={t.choose}
        path={ownChoices}
      />
    );
  },
};
