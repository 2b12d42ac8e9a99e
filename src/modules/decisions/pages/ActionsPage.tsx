import type { Page } from '#platform/page';
import type { IsoDate } from '#platform/time';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import type { ListedAction } from '../action-store.ts';
import { actionsPath, registerPath } from '../paths.ts';
import { words } from '../words.ts';
import { ActionTable } from './ActionTable.tsx';
import { RegisterTabs } from './RegisterTabs.tsx';

export const shelves = ['hers', 'all', 'over'] as const;

export interface ActionsPageProps {
  page: Page;
  shelf: (typeof shelves)[number];
  actions: readonly ListedAction[];
  today: IsoDate;
}

/** What is to be done: by her, by all, or what is over. */
export function ActionsPage({ page, shelf, actions, today }: ActionsPageProps) {
  const t = words(page.lang).actions;
  return (
    <StaffLayout page={page} title={t.title} current={registerPath}>
      <h1>{t.title}</h1>
      <RegisterTabs page={page} current="actions" />
      <Tabs
        label={t.which}
        tabs={shelves.map((each) => ({
          href: `${page.href(actionsPath)}${each === 'hers' ? '' : `?voir=${each}`}`,
          label: t.shelves[each],
          isCurrent: each === shelf,
        }))}
      />
      {actions.length === 0 ? (
        <EmptyState title={t.none[shelf]}>{t.noneMore}</EmptyState>
      ) : (
        <ActionTable page={page} actions={actions} today={today} withGroup />
      )}
    </StaffLayout>
  );
}
