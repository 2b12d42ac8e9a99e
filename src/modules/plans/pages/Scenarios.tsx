import { formatNumber } from '#platform/i18n';
import { Table } from '#ui/Table';
import { costKinds } from '../content.ts';
import { moneyOf } from '../money.ts';
import { numbered } from '../numbered.ts';
import { costsIn, type ScenarioTotals, sumOf, totalsOf } from '../totals.ts';
import { words } from '../words.ts';
import type { PlanBodyProps } from './PlanBody.tsx';

/** Each scenario in a column: what it costs, then which actions it keeps. */
export const Scenarios = (props: PlanBodyProps) => (
  <>
    <Figures {...props} />
    <Kept {...props} />
  </>
);

function Figures({ page, content }: PlanBodyProps) {
  const t = words(page.lang);
  const totals = totalsOf(content);
  const money = moneyOf(
    page.lang,
    totals.flatMap(({ investment, running }) => [investment, running]),
  );
  const rows: { name: string; of: (one: ScenarioTotals) => string }[] = [
    { name: t.scenarios.count, of: ({ actions }) => formatNumber(page.lang, actions) },
    ...costKinds.map((kind) => ({
      name: t.costs.kinds[kind],
      of: (one: ScenarioTotals) => money(one[kind]),
    })),
    ...content.years.map((year, index) => ({
      name: String(year),
      of: ({ years }: ScenarioTotals) => money(years[index]?.total ?? 0),
    })),
    { name: t.costs.total, of: ({ total }) => money(total) },
  ];
  return (
    <Table
      compares
      caption={<b>{t.scenarios.figures}</b>}
      rows={rows}
      isSelected={({ name }) => name === t.costs.total}
      columns={[
        { head: t.scenarios.figure, cell: ({ name }) => name },
        ...totals.map((one) => ({
          ...{ head: one.scenario.name, numeric: true, phone: 'named' as const },
          cell: ({ of }: (typeof rows)[number]) => of(one),
        })),
      ]}
    />
  );
}

function Kept({ page, content }: PlanBodyProps) {
  const t = words(page.lang).scenarios;
  const rows = numbered(content).filter(({ action }) => action.state !== 'dropped');
  const money = moneyOf(
    page.lang,
    rows.flatMap(({ action }) => action.costs.map(({ amountCents }) => amountCents)),
  );
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  const said = ({ action }: (typeof rows)[number], rank: number): string => {
    if (!action.scenarios.includes(rank)) return t.out;
    const costs = costsIn(action, rank);
    return costs.length === 0 ? t.kept : money(sumOf(costs));
  };
  return (
    <Table
      compares
      caption={<b>{t.actions}</b>}
      rows={rows}
      columns={[
        {
          head: t.action,
          cell: ({ number, action }) => (
            <span lang={ownLang}>
              {number} {action.title}
            </span>
          ),
        },
        ...content.scenarios.map(({ rank, name }) => ({
          ...{ head: name, numeric: true, phone: 'named' as const },
          cell: (row: (typeof rows)[number]) => said(row, rank),
        })),
      ]}
    />
  );
}
