import type { PlacedSpace } from '#modules/network/rules';
import { completeness } from '#modules/network/rules';
import { can } from '#platform/access';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { type Column, Table } from '#ui/Table';
import { Tabs } from '#ui/Tabs';
import { type ListState, states } from '../space-list.ts';
import { words } from '../words.ts';
import { SpaceState } from './SpaceState.tsx';

export interface ListPageProps {
  page: Page;
  spaces: readonly PlacedSpace[];
  counts: Record<ListState, number>;
  words: string;
  state: ListState;
  number: number;
  perPage: number;
}

/** The spaces that somebody looks after. */
export function ListPage(props: ListPageProps) {
  const { page, spaces, counts, state, number, perPage } = props;
  const t = words(page.lang);
  const title = page.viewer.grants.every(({ role }) => role === 'animator') ? t.list.own : t.list.title;
  const note = t.list.perPage(perPage);
  return (
    <StaffLayout page={page} title={title}>
      <div class="head">
        <h1>{title}</h1>
        {can(page.viewer, 'space.create') && (
          <Button href={page.href('/extranet/espaces/nouveau')} icon="plus" dense>
            {t.list.add}
          </Button>
        )}
      </div>
      <Search {...props} />
      <Tabs label={t.list.tabs} tabs={states.map((each) => tabOf(props, each))} />
      {spaces.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <Spaces page={page} spaces={spaces} count={counts[state]} />
      )}
      <Pagination page={page} current={number} count={Math.ceil(counts[state] / perPage)} note={note} />
    </StaffLayout>
  );
}

function Search({ page, words: typed, state }: ListPageProps) {
  const t = words(page.lang).list;
  return (
    <search>
      <form class="filter-row" action={page.href('/extranet/espaces')}>
        <div class="field">
          <label for="q">{t.search}</label>
          <input type="search" id="q" name="q" value={typed} class="w-full" />
        </div>
        {state !== 'all' && <input type="hidden" name="etat" value={state} />}
        <Button kind="secondary" dense icon="search">
          {t.find}
        </Button>
      </form>
    </search>
  );
}

function tabOf({ page, counts, words: typed, state }: ListPageProps, each: ListState) {
  const query = new URLSearchParams({
    ...(typed ? { q: typed } : {}),
    ...(each === 'all' ? {} : { etat: each }),
  });
  const href = page.href('/extranet/espaces') + (query.size > 0 ? `?${query}` : '');
  return { href, label: words(page.lang).list.states[each], count: counts[each], isCurrent: each === state };
}

function Spaces({ page, spaces, count }: { page: Page; spaces: readonly PlacedSpace[]; count: number }) {
  const t = words(page.lang).list;
  const { lang } = page;
  const columns: Column<PlacedSpace>[] = [
    { head: t.name, cell: ({ id, name }) => <a href={page.href(`/extranet/espaces/${id}`)}>{name}</a> },
    { head: t.commune, cell: ({ communeName }) => communeName },
    { head: t.state, cell: ({ status }) => <SpaceState lang={lang} status={status} />, phone: 'alone' },
    {
      head: t.completeness,
      cell: (space) => percentText(lang, completeness(space).percent),
      numeric: true,
      phone: 'named',
    },
    {
      head: t.checked,
      cell: ({ checkedOn }) => (checkedOn ? formatDateWithYear(lang, checkedOn) : t.never),
      phone: 'named',
    },
  ];
  return <Table caption={t.caption(count)} columns={columns} rows={spaces} />;
}

const percentText = (lang: Page['lang'], percent: number): string =>
  `${formatNumber(lang, percent)}${lang === 'fr' ? '\u00a0' : ''}%`;

function Nothing({ page, counts, words: typed }: ListPageProps) {
  const t = words(page.lang).list;
  const isSearch = typed !== '';
  const why = isSearch ? t.empty(typed) : counts.all === 0 ? t.none : t.emptyState;
  const wayOut = counts.all > 0 || isSearch;
  return (
    <EmptyState
      title={t.emptyTitle}
      actions={
        wayOut && (
          <Button kind="secondary" href={page.href('/extranet/espaces')}>
            {t.seeAll}
          </Button>
        )
      }
    >
      {why}
    </EmptyState>
  );
}
