import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import type { Edition } from '../edition.ts';
import { filePath } from '../paths.ts';
import { words } from '../words.ts';

/** The booklets that were printed, for everybody. */
export function PublicPage({ page, editions }: { page: Page; editions: readonly Edition[] }) {
  const t = words(page.lang).public;
  const [latest, ...before] = editions;
  return (
    <Layout page={page} title={t.title} description={t.lead}>
      <h1>{t.title}</h1>
      {latest ? <p class="standfirst">{t.lead}</p> : <EmptyState title={t.none}>{t.noneWhy}</EmptyState>}
      {latest && (
        <p>
          <Button href={page.href(filePath(latest.year))}>{t.read(latest.year, sizeOf(page, latest))}</Button>
        </p>
      )}
      {before.length > 0 && (
        <section>
          <h2>{t.before}</h2>
          <ul class="plain">
            {before.map((edition) => (
              <li>
                <a href={page.href(filePath(edition.year))}>{t.read(edition.year, sizeOf(page, edition))}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

const sizeOf = (page: Page, { bytes }: Edition): string =>
  words(page.lang).public.size((bytes ?? 0) / 1_000_000);
