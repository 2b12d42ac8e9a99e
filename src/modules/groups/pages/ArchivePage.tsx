import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { groupCrumbs } from '../crumbs.ts';
import type { Group } from '../group.ts';
import { groupPath, groupsPath } from '../paths.ts';
import { words } from '../words.ts';

export interface ArchivePageProps {
  page: Page;
  group: Group;
  /** What is to be settled before. */
  ties: readonly { what: string; path: string }[];
}

/** Before a group is archived: what that means, or what stands in the way. */
export function ArchivePage({ page, group, ties }: ArchivePageProps) {
  const t = words(page.lang).archive;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: t.title }]}
      current={groupsPath}
    >
      <h1>{t.title}</h1>
      {ties.length > 0 ? (
        <Notice kind="warning" title={t.first}>
          <ul>
            {ties.map(({ what, path }) => (
              <li>
                <a href={page.href(path)}>{what}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <p>{t.lead(group.name)}</p>
      )}
      <FormFrame page={page} action={groupPath(group.slug, 'archiver')}>
        <p class="buttons">
          {ties.length === 0 && (
            <Button kind="destructive" name="act" value="archive">
              {t.submit}
            </Button>
          )}
          <Button kind="quiet" href={page.href(groupPath(group.slug))}>
            {t.back}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
