import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import { words } from '../words.ts';

/** A link that is too old, or whose edition is printed. */
export function BadLinkPage({ page }: { page: Page }) {
  const t = words(page.lang).bad;
  return (
    <Layout page={page} title={t.title} isPrivate>
      <h1>{t.title}</h1>
      <p class="standfirst">{t.text}</p>
    </Layout>
  );
}
