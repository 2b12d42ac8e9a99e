import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { words } from '../words.ts';

/** For somebody who is signed in already: who she is here, and the way out. */
export function HerePage({ page }: { page: Page }) {
  const t = words(page.lang).signIn;
  return (
    <Layout page={page} title={t.already(page.viewer.name)}>
      <h1>{t.already(page.viewer.name)}</h1>
      <p>
        <Button kind="secondary" href={page.href('/extranet/compte')}>
          {t.account}
        </Button>
      </p>
      <FormFrame page={page} action="/deconnexion">
        <p>{t.signOutHint}</p>
        <p>
          <Button>{t.signOut}</Button>
        </p>
      </FormFrame>
    </Layout>
  );
}
