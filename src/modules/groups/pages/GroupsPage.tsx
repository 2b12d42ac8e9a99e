import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { groupPath, groupsPath, newPath } from '../paths.ts';
import type { Listed } from '../store.ts';
import { words } from '../words.ts';

export interface GroupsPageProps {
  page: Page;
  groups: readonly Listed[];
  mayBegin: boolean;
}

/** The groups that somebody may read: hers, the others, then those that have ended. */
export function GroupsPage({ page, groups, mayBegin }: GroupsPageProps) {
  const t = words(page.lang);
  const hers = groups.filter(({ isHers, archivedAt }) => isHers && archivedAt === null);
  const others = groups.filter(({ isHers, archivedAt }) => !isHers && archivedAt === null);
  const ended = groups.filter(({ archivedAt }) => archivedAt !== null);
  return (
    <StaffLayout page={page} title={t.title} current={groupsPath}>
      <h1>{t.title}</h1>
      <div class="stack">
        <p>{t.list.lead}</p>
        {mayBegin && (
          <p class="buttons">
            <Button icon="plus" href={page.href(newPath)}>
              {t.list.begin}
            </Button>
          </p>
        )}
      </div>
      {groups.length === 0 && (
        <EmptyState title={t.list.empty}>{mayBegin ? t.list.emptySteer : t.list.emptyMore}</EmptyState>
      )}
      <List page={page} title={t.list.hers} groups={hers} />
      <List page={page} title={t.list.others} groups={others} />
      <List page={page} title={t.list.archived} groups={ended} />
    </StaffLayout>
  );
}

function List({ page, title, groups }: { page: Page; title: string; groups: readonly Listed[] }) {
  if (groups.length === 0) return null;
  const t = words(page.lang);
  return (
    <section>
      <h2>{title}</h2>
      <ul class="entries">
        {groups.map(({ slug, name, kind, members, isOpen }) => (
          <li class="entry">
            <h3>
              <a href={page.href(groupPath(slug))}>{name}</a>
            </h3>
            <p class="meta">
              {[t.kinds[kind], t.list.members(members), ...(isOpen ? [] : [t.list.private])].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
