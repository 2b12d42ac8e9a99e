import type { Child } from 'hono/jsx';
import { ErrandFields } from '#modules/accounts';
import { OutboxLink } from '#modules/outbox';
import type { Page } from '#platform/page';
import type { Errand } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { words } from '../words.ts';

/** A link that signs in leads here. */
export function LinkPage({ page, token, errand }: { page: Page; token: string; errand: Errand }) {
  const t = words(page.lang).link;
  return (
    <OneButtonPage page={page} title={t.title} submit={t.submit} action="/connexion/lien" token={token}>
      <ErrandFields errand={errand} />
    </OneButtonPage>
  );
}

export interface OneButtonProps {
  page: Page;
  title: string;
  submit: string;
  action: string;
  token: string;
  children?: Child;
}

/** A link only opens this page: mail scanners follow links, and they press no button. */
export const OneButtonPage = ({ page, title, submit, action, token, children }: OneButtonProps) => (
  <Layout page={page} title={title}>
    <h1>{title}</h1>
    <p class="standfirst">{words(page.lang).link.intro}</p>
    <FormFrame page={page} action={action}>
      {children}
      <input type="hidden" name="jeton" value={token} />
      <p>
        <Button>{submit}</Button>
      </p>
    </FormFrame>
  </Layout>
);

export function BadLinkPage({ page, again }: { page: Page; again: string }) {
  const t = words(page.lang).link;
  return (
    <Layout page={page} title={t.badTitle}>
      <h1>{t.badTitle}</h1>
      <p class="standfirst">{t.bad}</p>
      <p>
        <Button href={page.href(again)}>{t.askAgain}</Button>
      </p>
    </Layout>
  );
}

/** The same whether or not there is such an account: nobody learns here who has one. */
export function SentPage({ page, email }: { page: Page; email: string }) {
  const t = words(page.lang).link;
  return (
    <Layout page={page} title={t.sentTitle}>
      <h1>{t.sentTitle}</h1>
      <p class="standfirst">{t.sent(email)}</p>
      <OutboxLink page={page} />
    </Layout>
  );
}
