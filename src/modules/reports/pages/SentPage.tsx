import type { PlacedSpace } from '#modules/network/rules';
import { spacePath } from '#modules/space-page/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import { words } from '../words.ts';

export function SentPage({ page, space }: { page: Page; space: PlacedSpace }) {
  const t = words(page.lang);
  return (
    <Layout page={page} title={t.sentTitle}>
      <h1>{t.sentTitle}</h1>
      <p class="lead">{t.sent(space.name)}</p>
      <p>{t.sentNext}</p>
      <p class="buttons">
        <Button href={page.href(spacePath(space.slug))}>{t.back}</Button>
      </p>
    </Layout>
  );
}
