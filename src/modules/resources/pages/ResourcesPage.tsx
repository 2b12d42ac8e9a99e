import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { Pagination } from '#ui/Pagination';
import { type Found, resourcesPerPage } from '../find.ts';
import { isNarrowed, resourcesPath } from '../search.ts';
import { words } from '../words.ts';
import { ResourceFilters } from './ResourceFilters.tsx';
import { ResourceLine } from './ResourceLine.tsx';

export interface ResourcesPageProps {
  page: Page;
  found: Found;
  /** What other modules can do with all of them, above the list and under it. */
  above: Child[];
  under: Child[];
}

/** All that is published to be taken and adapted. */
export function ResourcesPage({ page, found, above, under }: ResourcesPageProps) {
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current={resourcesPath}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {above.length > 0 && <p class="links">{above}</p>}
      <ResourceFilters page={page} found={found} />
      <section aria-label={t.results.heading}>
        <h2 class="unseen">{t.results.heading}</h2>
        {found.resources.length === 0 ? (
          <Nothing page={page} found={found} />
        ) : (
          <List page={page} found={found} />
        )}
      </section>
      {under}
    </Layout>
  );
}

function List({ page, found }: { page: Page; found: Found }) {
  const t = words(page.lang).results;
  return (
    <>
      <p>
        <b>{t.count(found.total)}</b>
      </p>
      <ul class="entries">
        {found.resources.map((resource) => (
          <ResourceLine page={page} resource={resource} />
        ))}
      </ul>
      <Pagination
        page={page}
        current={found.search.page}
        count={found.pages}
        note={t.perPage(resourcesPerPage)}
      />
    </>
  );
}

function Nothing({ page, found }: { page: Page; found: Found }) {
  const t = words(page.lang).results;
  if (!isNarrowed(found.search) && found.search.page === 1)
    return <EmptyState title={t.none}>{t.noneMore}</EmptyState>;
  return (
    <EmptyState
      title={t.nothing}
      actions={
        <a class="button" href={page.href(resourcesPath)}>
          {t.all}
        </a>
      }
    >
      {t.nothingMore}
    </EmptyState>
  );
}
