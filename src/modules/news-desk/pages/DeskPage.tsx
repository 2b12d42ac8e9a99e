import { concernInWords, type Phase, type PlacedItem, phases } from '#modules/news/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { Tabs } from '#ui/Tabs';
import { deskItemPath, listPath, newPath } from '../paths.ts';
import { datesInWords } from '../state-words.ts';
import { words } from '../words.ts';

export interface DeskPageProps {
  page: Page;
  items: readonly PlacedItem[];
  counts: Record<Phase, number>;
  phase: Phase;
  current: number;
  pages: number;
}

/** What somebody looks after, by where it stands. */
export function DeskPage(props: DeskPageProps) {
  const { page, items, counts, phase, current, pages } = props;
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} current={listPath}>
      <h1>{t.title}</h1>
      <div class="stack">
        <p>{t.lead}</p>
        <p class="buttons">
          <Button icon="plus" href={page.href(newPath)}>
            {t.write}
          </Button>
        </p>
        <Tabs
          label={t.tabs.label}
          tabs={phases.map((each) => ({
            label: t.tabs[each],
            count: counts[each],
            href: page.href(each === 'online' ? listPath : `${listPath}?etat=${each}`),
            isCurrent: each === phase,
          }))}
        />
      </div>
      {items.length === 0 ? (
        <EmptyState title={t.empty[phase]}>{t.emptyText}</EmptyState>
      ) : (
        <>
          <Items {...props} />
          <Pagination page={page} current={current} count={pages} />
        </>
      )}
    </StaffLayout>
  );
}

function Items({ page, items, phase }: DeskPageProps) {
  const t = words(page.lang);
  return (
    <Table
      caption={t.tabs[phase]}
      rows={items}
      columns={[
        {
          head: t.list.item,
          cell: (item) => (
            <a href={page.href(deskItemPath(item.id))} lang={item.lang === page.lang ? undefined : item.lang}>
              {item.title}
            </a>
          ),
        },
        { head: t.list.concern, cell: (item) => concernInWords(page.lang, item), phone: 'alone' },
        { head: t.list.date, cell: (item) => <Dates page={page} item={item} />, phone: 'alone' },
      ]}
    />
  );
}

const Dates = ({ page, item }: { page: Page; item: PlacedItem }) => (
  <>
    {datesInWords(page, item)}
    {item.featuredAt && (
      <>
        <br />
        <State knot="full">{words(page.lang).featured}</State>
      </>
    )}
  </>
);
