import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Disclosure } from '#ui/Disclosure';
import { Figure, Figures } from '#ui/Figure';
import { Table } from '#ui/Table';
import type { Evolution } from '../evolution.ts';
import type { Grouping } from '../store.ts';
import { words } from '../words.ts';

interface FiguresProps {
  page: Page;
  evolution: Evolution;
}

/** Three counters, each with what it was at the first of the two days. */
export function Counts({ page, evolution: { total, before, after, period } }: FiguresProps) {
  const t = words(page.lang);
  // Three narrow columns: a date may go over to the next line.
  const day = formatDateWithYear(page.lang, period.from).replaceAll('\u00a0', ' ');
  const nb = (count: number) => formatNumber(page.lang, count);
  return (
    <Figures>
      <Figure
        label={t.figures.communes(total)}
        value={nb(after.communes)}
        comparison={t.sinceDay(after.communes - before.communes, day)}
      />
      <Figure
        label={t.figures.spaces}
        value={nb(after.spaces)}
        comparison={t.sinceDay(after.spaces - before.spaces, day)}
      />
      <Figure
        label={t.figures.inhabitants}
        value={nb(after.inhabitants)}
        comparison={t.sinceDay(after.inhabitants - before.inhabitants, day)}
      />
    </Figures>
  );
}

/** The same by grouping of communes. */
export function ByEpci({ page, evolution: { groupings, period } }: FiguresProps) {
  const t = words(page.lang);
  const day = (date: string) => formatDateWithYear(page.lang, date);
  const nb = (count: number) => formatNumber(page.lang, count);
  return (
    <Disclosure summary={t.byEpci} icon="list">
      <Table<Grouping>
        caption={t.byEpci}
        rows={groupings}
        columns={[
          { head: t.epci, cell: ({ name }) => name ?? t.noEpci },
          { head: day(period.from), cell: ({ before }) => nb(before), numeric: true, phone: 'named' },
          { head: day(period.to), cell: ({ after }) => nb(after), numeric: true, phone: 'named' },
          { head: t.total, cell: ({ total }) => nb(total), numeric: true, phone: 'named' },
          {
            head: t.share,
            cell: ({ after, total }) => t.percent(Math.round((100 * after) / total)),
            numeric: true,
            phone: 'named',
          },
        ]}
      />
    </Disclosure>
  );
}
