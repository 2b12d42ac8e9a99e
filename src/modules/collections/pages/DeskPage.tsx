import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import type { Counted } from '../collection.ts';
import { deskPath, listPath, newPath } from '../paths.ts';
import { words } from '../words.ts';
import { knots } from './knots.ts';

export interface DeskPageProps {
  page: Page;
  collections: readonly Counted[];
  current: number;
  pages: number;
}

/** The collections that somebody may change, and the way to begin another. */
export function DeskPage({ page, collections, current, pages }: DeskPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} current={listPath}>
      <h1>{t.title}</h1>
      <div class="stack">
        <p>{t.desk.lead}</p>
        <p class="buttons">
          <Button icon="plus" href={page.href(newPath)}>
            {t.desk.begin}
          </Button>
        </p>
      </div>
      {collections.length === 0 ? (
        <EmptyState title={t.desk.empty}>{t.desk.emptyMore}</EmptyState>
      ) : (
        <>
          <List page={page} collections={collections} />
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}

function List({ page, collections }: Pick<DeskPageProps, 'page' | 'collections'>) {
  const t = words(page.lang).desk;
  return (
    <Table<Counted>
      caption={<span class="unseen">{t.caption}</span>}
      rows={collections}
      columns={[
        {
          head: t.columns.title,
          cell: ({ id, title, lang }) => (
            <a href={page.href(deskPath(id))} lang={lang === page.lang ? undefined : lang}>
              {title}
            </a>
          ),
        },
        {
          head: t.columns.state,
          cell: ({ status }) => <State knot={knots[status]}>{t.statuses[status]}</State>,
        },
        { head: t.columns.owner, cell: ({ spaceName }) => spaceName ?? t.network },
        { head: t.columns.count, numeric: true, phone: 'named', cell: ({ count }) => String(count) },
      ]}
    />
  );
}
