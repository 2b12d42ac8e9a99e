import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import { type Counts, type MemberState, memberStates } from '../member.ts';
import { words } from '../words.ts';
import { MembersTable, type MembersTableProps } from './MembersTable.tsx';

export interface ListPageProps extends Omit<MembersTableProps, 'count'> {
  counts: Counts;
  words: string;
  state: MemberState | null;
  number: number;
  perPage: number;
}

/** The people of a territory, by state. */
export function ListPage(props: ListPageProps) {
  const { page, members, counts, state, number, perPage } = props;
  const t = words(page.lang).list;
  const count = state === null ? total(counts) : counts[state];
  return (
    <StaffLayout page={page} title={t.title}>
      <div class="head">
        <h1>{t.title}</h1>
        <div class="buttons">
          <Button href={page.href('/extranet/equipe/inviter')} icon="plus" dense>
            {t.invite}
          </Button>
          <Button href={page.href('/extranet/equipe/inviter/liste')} kind="secondary" icon="list" dense>
            {t.inviteMany}
          </Button>
        </div>
      </div>
      <Search {...props} />
      <Tabs label={t.tabsLabel} tabs={[null, ...memberStates].map((each) => tabOf(props, each))} />
      {members.length === 0 ? <Nothing {...props} /> : <MembersTable {...props} count={count} />}
      <Pagination page={page} current={number} count={Math.ceil(count / perPage)} note={t.perPage(perPage)} />
    </StaffLayout>
  );
}

const total = (counts: Counts): number => memberStates.reduce((sum, state) => sum + counts[state], 0);

function Search({ page, words: typed, state }: ListPageProps) {
  const t = words(page.lang).list;
  return (
    <search>
      <form class="filter-row" action={page.href('/extranet/equipe')}>
        <div class="field">
          <label for="q">{t.search}</label>
          <input type="search" id="q" name="q" value={typed} class="w-full" />
        </div>
        {state !== null && <input type="hidden" name="etat" value={state} />}
        <Button kind="secondary" dense icon="search">
          {t.find}
        </Button>
      </form>
    </search>
  );
}

function tabOf({ page, counts, words: typed, state }: ListPageProps, each: MemberState | null) {
  const query = new URLSearchParams({ ...(typed ? { q: typed } : {}), ...(each ? { etat: each } : {}) });
  const href = page.href('/extranet/equipe') + (query.size > 0 ? `?${query}` : '');
  const count = each === null ? total(counts) : counts[each];
  return { href, label: words(page.lang).tabs[each ?? 'all'], count, isCurrent: each === state };
}

function Nothing({ page, counts, words: typed }: ListPageProps) {
  const t = words(page.lang).list;
  const seeAll = (
    <Button kind="secondary" href={page.href('/extranet/equipe')}>
      {t.seeAll}
    </Button>
  );
  return (
    <EmptyState title={t.emptyTitle} actions={(typed !== '' || total(counts) > 0) && seeAll}>
      {typed === '' ? t.emptyState : t.empty(typed)}
    </EmptyState>
  );
}
