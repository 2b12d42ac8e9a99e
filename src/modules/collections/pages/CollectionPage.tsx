import type { Child } from 'hono/jsx';
import { ResourceLine } from '#modules/resources';
import { type Resource, resourcePath, resourcesPath } from '#modules/resources/rules';
import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { JsonLd } from '#ui/JsonLd';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import type { Collection } from '../collection.ts';
import { collectionPath, collectionsPath, deskPath } from '../paths.ts';
import { words } from '../words.ts';

export interface CollectionPageProps {
  page: Page;
  collection: Collection;
  /** What of it everybody reads, in its order. */
  resources: readonly Resource[];
  isHers: boolean;
  /** What other modules make of it. */
  parts: Child[];
}

/** One collection: what it is for, then its resources, the first to use first. */
export function CollectionPage(props: CollectionPageProps) {
  const { page, collection, resources, isHers } = props;
  const t = words(page.lang);
  const { title, summary, lang, status, spaceName, id } = collection;
  const ownLang = lang === page.lang ? undefined : lang;
  return (
    <Layout
      page={page}
      title={title}
      description={summary}
      breadcrumb={[
        { href: resourcesPath, label: t.resources },
        { href: collectionsPath, label: t.title },
        { label: title },
      ]}
      current={resourcesPath}
      isPrivate={status !== 'published'}
      head={<JsonLd data={structured(page, props)} />}
    >
      <p class="kicker">{t.page.kicker(t.count(resources.length))}</p>
      <h1 lang={ownLang}>{title}</h1>
      {status !== 'published' && <Notice kind="warning">{t.page[status]}</Notice>}
      <p class="standfirst" lang={ownLang}>
        {summary}
      </p>
      <p class="meta">{t.page.by(spaceName ?? t.page.network)}</p>
      {isHers && (
        <p>
          <a href={page.href(deskPath(id))}>{t.page.change}</a>
        </p>
      )}
      <Contents {...props} />
      {resources.length > 0 && props.parts}
    </Layout>
  );
}

function Contents({ page, resources }: CollectionPageProps) {
  const t = words(page.lang);
  if (resources.length === 0)
    return (
      <EmptyState
        title={t.page.empty}
        actions={
          <a class="button" href={page.href(collectionsPath)}>
            {t.page.all}
          </a>
        }
      >
        {t.page.emptyMore}
      </EmptyState>
    );
  return (
    <section aria-label={t.page.contents}>
      <h2 class="unseen">{t.page.contents}</h2>
      <ol class="entries">
        {resources.map((resource, index) => (
          <ResourceLine page={page} resource={resource} rank={index + 1} />
        ))}
      </ol>
    </section>
  );
}

/** https://schema.org/Collection */
const structured = (page: Page, { collection, resources }: CollectionPageProps): object => ({
  '@context': 'https://schema.org',
  '@type': 'Collection',
  name: collection.title,
  description: collection.summary,
  url: page.absolute(collectionPath(collection.slug)),
  inLanguage: collection.lang,
  collectionSize: resources.length,
  hasPart: resources.map(({ title, slug }) => ({
    '@type': 'LearningResource',
    name: title,
    url: page.absolute(resourcePath(slug)),
  })),
});
