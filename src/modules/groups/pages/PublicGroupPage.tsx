import type { Child } from 'hono/jsx';
import { isSignedIn } from '#platform/access';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { RichText } from '#ui/RichText';
import type { GroupDocument } from '../document-store.ts';
import type { Group } from '../group.ts';
import { groupPath, publicGroupsPath } from '../paths.ts';
import { words } from '../words.ts';
import { DocumentLines } from './DocumentLines.tsx';

export interface PublicGroupPageProps {
  page: Page;
  group: Group;
  documents: readonly GroupDocument[];
  /** What other modules publish of it. */
  parts: Child[];
}

/** What a group chose to publish; who is in it is said by the group only where it writes so. */
export function PublicGroupPage({ page, group, documents, parts }: PublicGroupPageProps) {
  const t = words(page.lang);
  const isEmpty = group.mandate === '' && documents.length === 0 && parts.length === 0;
  return (
    <Layout
      page={page}
      title={group.name}
      description={`${t.kinds[group.kind]} · ${page.network.name}`}
      breadcrumb={[{ href: publicGroupsPath, label: t.title }, { label: group.name }]}
    >
      <p class="kicker">{t.kinds[group.kind]}</p>
      <h1>{group.name}</h1>
      {group.archivedAt && (
        <Notice kind="info">
          {t.page.archived(formatDateWithYear(page.lang, dateOf(group.archivedAt, page.network.zone)))}
        </Notice>
      )}
      {isEmpty && <p class="soft">{t.public.nothing}</p>}
      {group.mandate && <RichText page={page} source={group.mandate} lang={page.network.lang} />}
      {parts}
      {documents.length > 0 && (
        <section>
          <h2>{t.documents.title}</h2>
          <DocumentLines page={page} slug={group.slug} documents={documents} isPublic />
        </section>
      )}
      {isSignedIn(page.viewer) && (
        <p>
          <a href={page.href(groupPath(group.slug))}>{t.public.workIn}</a>
        </p>
      )}
    </Layout>
  );
}
