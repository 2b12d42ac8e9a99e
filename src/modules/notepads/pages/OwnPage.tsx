import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { type Notepad, newPath, notepadPath, ownPath } from '../notepad.ts';
import { words } from '../words.ts';

/** Somebody's own notepads, the last written first. */
export function OwnPage({ page, notepads }: { page: Page; notepads: readonly Notepad[] }) {
  const t = words(page.lang).own;
  const create = (
    <Button icon="plus" href={page.href(newPath)}>
      {t.create}
    </Button>
  );
  return (
    <StaffLayout page={page} title={t.title} current={ownPath}>
      <h1>{t.title}</h1>
      {notepads.length === 0 ? (
        <EmptyState title={t.none} actions={create}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <>
          <p>{t.intro}</p>
          <p class="buttons">{create}</p>
          <Table<Notepad>
            caption={t.title}
            rows={notepads}
            columns={[
              { head: t.name, cell: ({ id, title }) => <a href={page.href(notepadPath(id))}>{title}</a> },
              { head: t.changed, cell: ({ changedAt }) => momentText(page, changedAt), phone: 'alone' },
            ]}
          />
        </>
      )}
    </StaffLayout>
  );
}
