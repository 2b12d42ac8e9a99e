import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { answersPath, sentPath, writePath } from '../paths.ts';
import type { Sent } from '../store.ts';
import { words } from '../words.ts';

export interface SentPageProps {
  page: Page;
  list: readonly Sent[];
  current: number;
  pages: number;
}

/** What was sent, and how it was received. */
export function SentPage({ page, list, current, pages }: SentPageProps) {
  const t = words(page.lang);
  const write = (
    <Button icon="plus" href={page.href(writePath)}>
      {t.write}
    </Button>
  );
  return (
    <StaffLayout page={page} title={t.sentTitle} current={sentPath}>
      <h1>{t.sentTitle}</h1>
      {list.length === 0 ? (
        <EmptyState title={t.noneSent} actions={write}>
          {t.noneSentHint}
        </EmptyState>
      ) : (
        <>
          <p class="buttons">{write}</p>
          <Table<Sent>
            caption={t.sentTitle}
            rows={list}
            columns={[
              { head: t.message, cell: ({ id, title }) => <a href={page.href(answersPath(id))}>{title}</a> },
              { head: t.author, cell: ({ authorName }) => authorName, phone: 'alone' },
              {
                head: t.date,
                cell: ({ sentAt }) => formatDateWithYear(page.lang, dateOf(sentAt, page.network.zone)),
                phone: 'alone',
              },
              {
                head: t.readBy,
                cell: ({ read, readers }) => t.of(read, readers),
                numeric: true,
                phone: 'named',
              },
              {
                head: t.answers,
                cell: ({ asks, answered, readers }) => (asks === 'nothing' ? '–' : t.of(answered, readers)),
                numeric: true,
                phone: 'named',
              },
            ]}
          />
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}
