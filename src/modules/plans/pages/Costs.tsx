import type { Page } from '#platform/page';
import { type Column, Table } from '#ui/Table';
import { costKinds } from '../content.ts';
import { moneyOf } from '../money.ts';
import { type ScenarioTotals, type Sums, totalsOf } from '../totals.ts';
import { words } from '../words.ts';
import type { PlanBodyProps } from './PlanBody.tsx';

/** What each scenario costs: by year and kind, then by funder and year. */
export function Costs({ page, content }: PlanBodyProps) {
  const priced = totalsOf(content).filter(({ funders }) => funders.length > 0);
  if (priced.length === 0) return <p>{words(page.lang).costs.none}</p>;
  return (
    <>
      {priced.map((totals) => (
        <>
          <ByYear page={page} totals={totals} />
          <ByFunder page={page} totals={totals} years={content.years} />
        </>
      ))}
    </>
  );
}

function ByYear({ page, totals }: { page: Page; totals: ScenarioTotals }) {
  const t = words(page.lang).costs;
  const money = moneyOf(
    page.lang,
    totals.years.flatMap(({ investment, running }) => [investment, running]),
  );
  const rows: (Sums & { name: string })[] = [
    ...totals.years.map(({ year, ...sums }) => ({ name: String(year), ...sums })),
    { name: t.total, ...totals },
  ];
  return (
    <Table<(typeof rows)[number]>
      caption={<b>{t.byYear(totals.scenario.name)}</b>}
      rows={rows}
      isSelected={({ name }) => name === t.total}
      columns={[
        { head: t.year, cell: ({ name }) => name },
        ...costKinds.map(
          (kind): Column<Sums> => ({
            ...amountColumn,
            head: t.kinds[kind],
            cell: (sums) => money(sums[kind]),
          }),
        ),
        { ...amountColumn, head: t.total, cell: ({ total }) => <b>{money(total)}</b> },
      ]}
    />
  );
}

const amountColumn = { numeric: true, phone: 'named' } as const;

interface Paying {
  name: string;
  years: readonly number[];
  total: number;
  isTotal?: boolean;
}

function ByFunder({ page, totals, years }: { page: Page; totals: ScenarioTotals; years: readonly number[] }) {
  const t = words(page.lang).costs;
  const money = moneyOf(
    page.lang,
    totals.funders.flatMap((each) => each.years),
  );
  const rows: Paying[] = [
    ...totals.funders.map(({ funder, ...paid }) => ({ name: funder.name, ...paid })),
    { name: t.total, years: totals.years.map(({ total }) => total), total: totals.total, isTotal: true },
  ];
  return (
    <Table<Paying>
      caption={<b>{t.byFunder(totals.scenario.name)}</b>}
      rows={rows}
      isSelected={({ isTotal }) => isTotal === true}
      columns={[
        { head: t.funder, cell: ({ name }) => name },
        ...years.map(
          (year, index): Column<Paying> => ({
            ...amountColumn,
            head: String(year),
            cell: (paying) => money(paying.years[index] ?? 0),
          }),
        ),
        { ...amountColumn, head: t.total, cell: ({ total }) => <b>{money(total)}</b> },
      ]}
    />
  );
}
