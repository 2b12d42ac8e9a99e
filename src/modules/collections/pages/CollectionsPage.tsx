import { resourcesPath } from '#modules/resources/rules';
import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { Pagination } from '#ui/Pagination';
import type { Counted } from '../collection.ts';
import { collectionPath } from '../paths.ts';
import { words } from '../words.ts';

export interface CollectionsPageProps {
  page: Page;
  collections: readonly Counted[];
  total: number;
  current: number;
  pages: number;
  perPage: number;
}

/** What goes together, the last published first. */
export function CollectionsPage({ page, ...shown }: CollectionsPageProps) {
  const { collections, total, current, pages, perPage } = shown;
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: resourcesPath, label: t.resources }, { label: t.title }]}
      current={resourcesPath}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {total === 0 ? (
        <Nothing page={page} />
      ) : (
        <>
          <p>
            <b>{t.total(total)}</b>
          </p>
          <ul class="entries">
            {collections.map((collection) => (
              <Line page={page} collection={collection} />
            ))}
          </ul>
          <Pagination page={page} current={current} count={pages} note={t.perPage(perPage)} />
        </>
      )}
    </Layout>
  );
}

function Line({ page, collection }: { page: Page; collection: Counted }) {
  const { slug, title, summary, lang, count, spaceName } = collection;
  const ownLang = lang === page.lang ? undefined : lang;
  const t = words(page.lang);
  return (
    <li class="entry two">
      <div>
        <h2>
          <a href={page.href(collectionPath(slug))} lang={ownLang}>
            {title}
          </a>
        </h2>
        <p lang={ownLang}>{summary}</p>
      </div>
      <div>
        <p class="meta">{t.count(count)}</p>
        <p class="meta">{t.page.by(spaceName ?? t.page.network)}</p>
      </div>
    </li>
  );
}

function Nothing({ page }: { page: Page }) {
  const t = words(page.lang);
  return (
    <EmptyState
      title={t.none}
      actions={
        <a class="button" href={page.href(resourcesPath)}>
          {t.allResources}
        </a>
      }
    >
      {t.noneMore}
    </EmptyState>
  );
}
