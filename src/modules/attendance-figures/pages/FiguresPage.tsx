import type { Chart as ChartModel, Drawn } from '#platform/charts/chart';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import type { Crumb } from '#ui/Breadcrumb';
import { Chart } from '#ui/Chart';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import { monthInWords } from '../chart.ts';
import { figuresPath } from '../paths.ts';
import { words } from '../words.ts';
import type { ShownMonth } from '../year.ts';

export interface FiguresPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  space: { id: string; name: string };
  year: readonly ShownMonth[];
  chart: ChartModel;
  /** Null: no month has a number that may be drawn. */
  drawn: Drawn | null;
}

/** What a space welcomed, month by month: the sentence, its drawing, the table, the file. */
export function FiguresPage({ page, crumbs, space, year, chart, drawn }: FiguresPageProps) {
  const t = words(page.lang);
  const number = (value: number): string => formatNumber(page.lang, value);
  const isMasked = year.some(({ people }) => people === null);
  const isEmpty = year.every(({ meetings }) => meetings === 0);
  return (
    <StaffLayout page={page} title={t.of(space.name)} breadcrumb={crumbs} current="/extranet/espaces">
      <div class="stack">
        <h1>{t.title}</h1>
        {isEmpty ? (
          <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
        ) : (
          <>
            {drawn ? (
              <Chart page={page} chart={chart} drawn={drawn} method={t.method} />
            ) : (
              <>
                <p>{isMasked ? t.tooFew : t.noneCame}</p>
                <p class="meta">{t.method}</p>
              </>
            )}
            <Table
              caption={t.table}
              figures
              rows={[...year].reverse()}
              columns={[
                { head: t.month, cell: ({ month }) => monthInWords(page.lang, month) },
                {
                  head: t.people,
                  cell: ({ people }) => (people === null ? t.masked : number(people)),
                  numeric: true,
                },
                { head: t.meetings, cell: ({ meetings }) => number(meetings), numeric: true },
              ]}
            />
            <p class="meta">{isMasked ? t.maskedWhy : t.maskedInFile}</p>
            <p class="links">
              <a href={page.href(`${figuresPath(space.id)}.csv`)}>{t.csv}</a>
            </p>
          </>
        )}
      </div>
    </StaffLayout>
  );
}
