import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { confirmPath, letterPath } from '../paths.ts';
import { words } from '../words.ts';

/** The same whoever reads already, and whoever does not: nobody learns here who gets the letter. */
export function SentPage({ page }: { page: Page }) {
  const t = words(page.lang);
  return (
    <Layout page={page} title={t.sentTitle} isPrivate>
      <h1>{t.sentTitle}</h1>
      <p class="standfirst">{t.sent}</p>
      <p>
        {t.sentLate} <a href={page.href(letterPath)}>{t.again}</a>
      </p>
    </Layout>
  );
}

/** A link only opens this page: mail scanners follow links, and they press no button. */
export function ConfirmPage({ page, email, token }: { page: Page; email: string; token: string }) {
  const t = words(page.lang);
  return (
    <Layout page={page} title={t.confirmTitle} isPrivate>
      <h1>{t.confirmTitle}</h1>
      <p class="standfirst">{t.confirmLead(email)}</p>
      <FormFrame page={page} action={confirmPath(token)}>
        <Button>{t.confirm}</Button>
      </FormFrame>
    </Layout>
  );
}

export function BadLinkPage({ page }: { page: Page }) {
  const t = words(page.lang);
  return (
    <Layout page={page} title={t.badTitle} isPrivate>
      <h1>{t.badTitle}</h1>
      <p class="standfirst">{t.bad}</p>
      <p class="buttons">
        <Button href={page.href(letterPath)}>{t.again}</Button>
      </p>
    </Layout>
  );
}
