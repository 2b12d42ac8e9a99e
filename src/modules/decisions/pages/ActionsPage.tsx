import type { Page } from '#platform/page';
import type { IsoDate } from '#platform/time';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import type { ListedAction } from '../action-store.ts';
import { registerPath } from '../paths.ts';
import { words } from '../words.ts';
import { ActionTable } from './ActionTable.tsx';
import { RegisterTabs, type Shelf } from './RegisterTabs.tsx';

export interface ActionsPageProps {
  page: Page;
  shelf: Shelf;
  actions: readonly ListedAction[];
  today: IsoDate;
  current: number;
  pages: number;
}

/** What is to be done: by her, by all, or what is over. */
export function ActionsPage({ page, shelf, actions, today, current, pages }: ActionsPageProps) {
  const t = words(page.lang).actions;
  return (
    <StaffLayout page={page} title={t.shelves[shelf]} current={registerPath}>
      <h1>{words(page.lang).register.title}</h1>
      <RegisterTabs page={page} current={shelf} />
      {actions.length === 0 ? (
        <EmptyState title={t.none[shelf]}>{t.noneMore}</EmptyState>
      ) : (
        <>
          <ActionTable page={page} actions={actions} today={today} withGroup />
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}
