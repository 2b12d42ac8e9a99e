import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import { newPathFor } from '#modules/notepads/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { groupKind } from './holder.ts';
import { NotepadLines } from './NotepadLines.tsx';
import { words } from './words.ts';

interface NotepadsPageProps {
  page: Page;
  group: Group;
  notepads: Parameters<typeof NotepadLines>[0]['notepads'];
  current: number;
  pages: number;
  mayWrite: boolean;
}

/** All notepads of a group, the last changed first. */
export function NotepadsPage({ page, group, notepads, current, pages, mayWrite }: NotepadsPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: t.title }]}
      current={groupsPath}
    >
      <h1>{t.title}</h1>
      {notepads.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <NotepadLines page={page} notepads={notepads} />
      )}
      <Pagination page={page} current={current} count={pages} />
      {mayWrite && (
        <p>
          <Button kind="secondary" href={page.href(newPathFor(groupKind, group.id))}>
            {t.begin}
          </Button>
        </p>
      )}
    </StaffLayout>
  );
}
