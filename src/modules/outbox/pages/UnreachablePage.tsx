import type { Unreachable } from '#platform/mail/outbox-store';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { outboxPath } from '../paths.ts';
import { words } from '../words.ts';
import { Address } from './Address.tsx';

export interface UnreachablePageProps {
  page: Page;
  addresses: readonly Unreachable[];
  count: number;
  number: number;
  perPage: number;
}

/** The addresses that are not written to any more, until somebody says otherwise. */
export function UnreachablePage({ page, addresses, count, number, perPage }: UnreachablePageProps) {
  const { outbox, unreachable: t } = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.title}
      current={outboxPath}
      breadcrumb={[{ href: outboxPath, label: outbox.title }, { label: t.title }]}
    >
      <h1>{t.title}</h1>
      <p class="standfirst">{t.intro}</p>
      {addresses.length === 0 ? (
        <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      ) : (
        <FormFrame page={page}>
          <Table
            caption={t.caption}
            rows={addresses}
            columns={[
              { head: t.columns.address, cell: ({ address }) => <Address>{address}</Address> },
              {
                head: t.columns.since,
                cell: ({ since }) => formatDateWithYear(page.lang, dateOf(since, page.network.zone)),
                phone: 'named',
              },
              { head: t.columns.why, cell: ({ why }) => why, phone: 'alone' },
              {
                head: t.columns.acts,
                cell: ({ address }) => (
                  <Button kind="secondary" dense name="address" value={address}>
                    <span>
                      {t.write}
                      <span class="unseen"> : {address}</span>
                    </span>
                  </Button>
                ),
                phone: 'alone',
              },
            ]}
          />
        </FormFrame>
      )}
      <Pagination
        page={page}
        current={number}
        count={Math.ceil(count / perPage)}
        note={outbox.perPage(perPage)}
      />
    </StaffLayout>
  );
}
