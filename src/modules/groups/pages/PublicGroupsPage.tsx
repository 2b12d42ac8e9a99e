import type { Page } from '#platform/page';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import type { Group } from '../group.ts';
import { publicGroupPath } from '../paths.ts';
import { words } from '../words.ts';

/** The groups that publish something of what they do. */
export function PublicGroupsPage({ page, groups }: { page: Page; groups: readonly Group[] }) {
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.public.description(page.network.name)}
      breadcrumb={[{ label: t.title }]}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.public.lead}</p>
      {groups.length === 0 && <EmptyState title={t.public.none}>{t.public.noneMore}</EmptyState>}
      <ul class="entries">
        {groups.map(({ slug, name, kind }) => (
          <li class="entry">
            <h2>
              <a href={page.href(publicGroupPath(slug))}>{name}</a>
            </h2>
            <p class="meta">{t.kinds[kind]}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
