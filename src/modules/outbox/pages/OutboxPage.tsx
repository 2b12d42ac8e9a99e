import type { Fate } from '#platform/incoming/fate';
import type { MailState } from '#platform/mail/mail-state';
import type { ListedMail } from '#platform/mail/outbox-store';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import { demonstrationPath, outboxPath, unreachablePath } from '../paths.ts';
import { countOn, type Shelf, shelfNames } from '../shelf.ts';
import { words } from '../words.ts';
import { MailTable } from './MailTable.tsx';

export interface OutboxPageProps {
  page: Page;
  mails: readonly ListedMail[];
  counts: ReadonlyMap<MailState, number>;
  unreachable: number;
  /** What came in lately, by what became of it. */
  received: ReadonlyMap<Fate, number>;
  shelf: Shelf | null;
  /** What was looked for in the addresses. */
  address: string;
  number: number;
  perPage: number;
  hasServer: boolean;
}

/** For the coordinator: whom the site wrote to, and what became of it. */
export function OutboxPage(props: OutboxPageProps) {
  const { page, mails, counts, unreachable, shelf, number, perPage, hasServer } = props;
  const t = words(page.lang).outbox;
  const stays = page.demonstration ? t.demonstration : hasServer ? null : t.noServer;
  const tabs = [null, ...shelfNames].filter(
    (each) => each === null || each === shelf || countOn(counts, each) > 0,
  );
  return (
    <StaffLayout page={page} title={t.title}>
      <h1>{t.title}</h1>
      <p class="standfirst">
        {stays ?? t.intro} {page.demonstration && <a href={page.href(demonstrationPath)}>{t.read}</a>}
      </p>
      {unreachable > 0 && (
        <p>
          <a href={page.href(unreachablePath)}>{t.unreachable(unreachable)}</a>
        </p>
      )}
      <Received {...props} />
      <Search {...props} />
      <Tabs label={t.tabsLabel} tabs={tabs.map((each) => tabOf(props, each))} />
      {mails.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <MailTable page={page} mails={mails} stays={stays !== null} />
      )}
      <Pagination
        page={page}
        current={number}
        count={Math.ceil(countOn(counts, shelf) / perPage)}
        note={t.perPage(perPage)}
      />
    </StaffLayout>
  );
}

/** What came in by mail: who wrote is not kept. */
function Received({ page, received }: OutboxPageProps) {
  if (received.size === 0) return null;
  const sum = (...fates: Fate[]): number => fates.reduce((all, fate) => all + (received.get(fate) ?? 0), 0);
  return (
    <p class="meta">
      {words(page.lang).outbox.received({
        kept: sum('kept'),
        reports: sum('report'),
        refused: sum('refused', 'forged', 'unknown'),
        left: sum('robot', 'loop', 'again'),
      })}
    </p>
  );
}

function Search({ page, address, shelf }: OutboxPageProps) {
  const t = words(page.lang).outbox;
  return (
    <search>
      <form class="filter-row" action={page.href(outboxPath)}>
        <div class="field">
          <label for="q">{t.search}</label>
          <input type="search" id="q" name="q" value={address} class="w-full" />
        </div>
        {shelf !== null && <input type="hidden" name="etat" value={shelf} />}
        <Button kind="secondary" dense icon="search">
          {t.find}
        </Button>
      </form>
    </search>
  );
}

function tabOf({ page, counts, address, shelf, hasServer }: OutboxPageProps, each: Shelf | null) {
  const t = words(page.lang).outbox;
  const stays = page.demonstration || !hasServer;
  const query = new URLSearchParams({ ...(address ? { q: address } : {}), ...(each ? { etat: each } : {}) });
  return {
    href: page.href(outboxPath) + (query.size > 0 ? `?${query}` : ''),
    label: each === null ? t.all : each === 'attente' && stays ? t.kept : t.shelves[each],
    count: countOn(counts, each),
    isCurrent: each === shelf,
  };
}

function Nothing({ page, address, shelf, number }: OutboxPageProps) {
  const t = words(page.lang).outbox;
  const isAll = address === '' && shelf === null && number === 1;
  const seeAll = (
    <Button kind="secondary" href={page.href(outboxPath)}>
      {t.seeAll}
    </Button>
  );
  return (
    <EmptyState title={t.none} actions={!isAll && seeAll}>
      {isAll ? t.noneYet : t.noneHere}
    </EmptyState>
  );
}
