import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import type { Errand } from '../arrival.ts';
import { words } from '../words.ts';
import { ErrandFields } from './ErrandFields.tsx';

interface LinkProps {
  page: Page;
  token: string;
  errand: Errand;
  use?: 'sign-in' | 'email';
}

/** A link only opens this page: mail scanners follow links, and they press no button. */
export function LinkPage({ page, token, errand, use = 'sign-in' }: LinkProps) {
  const { link: t, account } = words(page.lang);
  const title = use === 'email' ? account.emailTitle : t.title;
  return (
    <Layout page={page} title={title}>
      <h1>{title}</h1>
      <p class="standfirst">{t.intro}</p>
      <FormFrame page={page} action={use === 'email' ? '/connexion/courriel' : '/connexion/lien'}>
        <ErrandFields errand={errand} />
        <input type="hidden" name="jeton" value={token} />
        <p>
          <Button>{use === 'email' ? account.confirm : t.submit}</Button>
        </p>
      </FormFrame>
    </Layout>
  );
}

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
  const { link: t, demonstration } = words(page.lang);
  return (
    <Layout page={page} title={t.sentTitle}>
      <h1>{t.sentTitle}</h1>
      <p class="standfirst">{t.sent(email)}</p>
      {page.demonstration && (
        <p>
          <a href={page.href('/courriels')}>{demonstration.mails}</a>
        </p>
      )}
    </Layout>
  );
}
