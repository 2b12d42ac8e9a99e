import { OneButtonPage } from '#modules/mail-links';
import type { Page } from '#platform/page';
import { words } from '../words.ts';

/** Where the link sent to a new address leads. */
export function ConfirmEmailPage({ page, token }: { page: Page; token: string }) {
  const t = words(page.lang).account;
  return (
    <OneButtonPage
      page={page}
      title={t.emailTitle}
      submit={t.confirm}
      action="/connexion/courriel"
      token={token}
    />
  );
}
