import { can } from '#platform/access';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { mayAnswer } from '../message.ts';
import { inboxPath, messagePath, writePath } from '../paths.ts';
import type { Received } from '../store.ts';
import { words } from '../words.ts';

export interface InboxPageProps {
  page: Page;
  list: readonly Received[];
  current: number;
  pages: number;
}

/** What somebody got, what she has not read first. */
export function InboxPage({ page, list, current, pages }: InboxPageProps) {
  const t = words(page.lang);
  const { zone } = page.network;
  return (
    <StaffLayout page={page} title={t.title} current={inboxPath}>
      <h1>{t.title}</h1>
      {can(page.viewer, 'message.send') && (
        <p class="buttons">
          <Button icon="plus" href={page.href(writePath)}>
            {t.write}
          </Button>
        </p>
      )}
      {list.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <>
          <Table<Received>
            caption={t.received}
            rows={list}
            columns={[
              {
                head: t.message,
                cell: (message) => (
                  <a href={page.href(messagePath(message.id))} lang={page.network.lang}>
                    {message.title}
                  </a>
                ),
              },
              { head: t.author, cell: ({ authorName }) => authorName, phone: 'alone' },
              {
                head: t.date,
                cell: ({ sentAt }) => formatDateWithYear(page.lang, dateOf(sentAt, zone)),
                phone: 'alone',
              },
              { head: t.state, cell: (message) => <Where page={page} message={message} />, phone: 'alone' },
            ]}
          />
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}

function Where({ page, message }: { page: Page; message: Received }) {
  const t = words(page.lang).states;
  const today = dateOf(page.now, page.network.zone);
  if (message.readAt === null) return <State knot="full">{t.unread}</State>;
  if (message.answeredAt !== null) return <State knot="ticked">{t.answered}</State>;
  return mayAnswer(message, today) ? (
    <State knot="half">{t.waiting}</State>
  ) : (
    <State knot="hollow">{t.read}</State>
  );
}
