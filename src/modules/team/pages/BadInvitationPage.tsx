import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import type { BadLink } from '../accept.ts';
import { words } from '../words.ts';

/** A link that leads no further says kindly why, and what to do. */
export function BadInvitationPage({ page, why }: { page: Page; why: BadLink }) {
  const t = words(page.lang).answer;
  return (
    <Layout page={page} title={t.bad[why]}>
      <h1>{t.bad[why]}</h1>
      <p class="standfirst">{t.why[why]}</p>
      {why === 'accepted' && (
        <p class="buttons">
          <Button href={page.href('/connexion')}>{t.signIn}</Button>
          <Button kind="secondary" href={page.href('/mot-de-passe-oublie')}>
            {t.forgotten}
          </Button>
        </p>
      )}
      {page.network.phone && <p>{t.call(page.network.phone)}</p>}
    </Layout>
  );
}
