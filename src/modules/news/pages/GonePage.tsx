import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import { newsPath } from '../paths.ts';
import { words } from '../words.ts';

/** What was there once: whoever comes by an old link or a sheet on a wall learns that it is over. */
export function GonePage({ page }: { page: Page }) {
  const t = words(page.lang);
  return (
    <Layout page={page} title={t.gone.title} current={newsPath} isPrivate>
      <h1>{t.gone.title}</h1>
      <p class="lead">{t.gone.over}</p>
      <p class="buttons">
        <Button href={page.href(newsPath)}>{t.gone.all}</Button>
      </p>
    </Layout>
  );
}
