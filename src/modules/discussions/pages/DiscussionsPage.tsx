import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { discussionPath, newDiscussionPath } from '../paths.ts';
import type { Listed } from '../store.ts';
import { words } from '../words.ts';

export interface DiscussionsPageProps {
  page: Page;
  group: Group;
  discussions: readonly Listed[];
  mayWrite: boolean;
  current: number;
  pages: number;
}

/** The discussions of a group: where somebody wrote last comes first. */
export function DiscussionsPage({
  page,
  group,
  discussions,
  mayWrite,
  current,
  pages,
}: DiscussionsPageProps) {
  const t = words(page.lang);
  const begin = mayWrite && <Button href={page.href(newDiscussionPath(group.slug))}>{t.open}</Button>;
  return (
    <StaffLayout
      page={page}
      title={`${t.title} – ${group.name}`}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: t.title }]}
      current={groupsPath}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.list.lead}</p>
      {discussions.length === 0 ? (
        <EmptyState title={t.list.empty} actions={begin}>
          {mayWrite ? t.list.emptyMore : t.list.emptyRead}
        </EmptyState>
      ) : (
        <>
          {begin && <p class="buttons">{begin}</p>}
          <DiscussionTable page={page} group={group} discussions={discussions} />
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}

function DiscussionTable({
  page,
  group,
  discussions,
}: {
  page: Page;
  group: Group;
  discussions: readonly Listed[];
}) {
  const t = words(page.lang);
  const { columns } = t.list;
  return (
    <Table
      caption={t.list.caption}
      rows={discussions}
      columns={[
        {
          head: columns.title,
          cell: ({ id, title }) => <a href={page.href(discussionPath(group.slug, id))}>{title}</a>,
        },
        { head: columns.posts, cell: ({ posts }) => t.posts(posts) },
        {
          head: columns.last,
          phone: 'alone',
          cell: ({ lastAuthor, lastPostAt }) =>
            lastAuthor === null
              ? momentText(page, lastPostAt)
              : `${lastAuthor || words(page.lang).page.gone}, ${momentText(page, lastPostAt)}`,
        },
        {
          head: columns.state,
          cell: ({ closedAt }) => (
            <State knot={closedAt ? 'hollow' : 'full'}>{closedAt ? t.isClosed : t.isOpen}</State>
          ),
        },
      ]}
    />
  );
}
