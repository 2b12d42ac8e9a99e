import {
  costKinds,
  costsIn,
  moneyOf,
  numbered,
  type PlanContent,
  periodInWords,
  placeOf,
  planWords,
  sumOf,
  totalsOf,
} from '#modules/plans/rules';
import type { Lang } from '#platform/i18n';

/** A table as it is printed: the first column in words, the others at the right. */
export interface PrintedTable {
  caption: string;
  head: string[];
  rows: string[][];
  /** The last row is a sum of the others. */
  hasTotal: boolean;
}

/** When each action is done: in words, and as a bar that begins and lasts so many parts of the whole. */
export function calendarTable(lang: Lang, content: PlanContent) {
  const t = planWords(lang);
  const rows = numbered(content).flatMap(({ number, action: { title, startsOn, endsOn } }) =>
    startsOn && endsOn
      ? [
          {
            name: `${number} ${title}`,
            period: periodInWords(lang, startsOn, endsOn),
            ...placeOf(content.years, startsOn, endsOn),
          },
        ]
      : [],
  );
  return {
    title: t.sections.calendar,
    none: t.calendar.none,
    head: [t.calendar.action, t.calendar.period],
    rows,
  };
}

/** What each scenario costs: by year and kind, then by funder and year. */
export function costTables(lang: Lang, content: PlanContent) {
  const t = planWords(lang);
  const tables = totalsOf(content)
    .filter(({ funders }) => funders.length > 0)
    .flatMap((totals): PrintedTable[] => {
      const money = moneyOf(
        lang,
        totals.years.flatMap(({ investment, running }) => [investment, running]),
      );
      const kinds = (sums: (typeof totals.years)[number] | typeof totals) => [
        ...costKinds.map((kind) => money(sums[kind])),
        money(sums.total),
      ];
      return [
        {
          caption: t.costs.byYear(totals.scenario.name),
          head: [t.costs.year, ...costKinds.map((kind) => t.costs.kinds[kind]), t.costs.total],
          rows: [
            ...totals.years.map((sums) => [String(sums.year), ...kinds(sums)]),
            [t.costs.total, ...kinds(totals)],
          ],
          hasTotal: true,
        },
        {
          caption: t.costs.byFunder(totals.scenario.name),
          head: [t.costs.funder, ...content.years.map(String), t.costs.total],
          rows: [
            ...totals.funders.map(({ funder, years, total }) => [
              funder.name,
              ...years.map(money),
              money(total),
            ]),
            [t.costs.total, ...totals.years.map(({ total }) => money(total)), money(totals.total)],
          ],
          hasTotal: true,
        },
      ];
    });
  return { title: t.sections.costs, none: t.costs.none, tables };
}

/** Each scenario in a column; nothing to compare where there is one. */
export function scenarioTables(lang: Lang, content: PlanContent) {
  const t = planWords(lang);
  const totals = totalsOf(content);
  if (totals.length < 2) return null;
  const actions = numbered(content).filter(({ action }) => action.state !== 'dropped');
  const money = moneyOf(
    lang,
    actions.flatMap(({ action }) => action.costs.map(({ amountCents }) => amountCents)),
  );
  const names = totals.map(({ scenario }) => scenario.name);
  const figures: PrintedTable = {
    caption: t.scenarios.figures,
    head: [t.scenarios.figure, ...names],
    rows: [
      [t.scenarios.count, ...totals.map((one) => String(one.actions))],
      ...costKinds.map((kind) => [t.costs.kinds[kind], ...totals.map((one) => money(one[kind]))]),
      ...content.years.map((year, index) => [
        String(year),
        ...totals.map(({ years }) => money(years[index]?.total ?? 0)),
      ]),
      [t.costs.total, ...totals.map(({ total }) => money(total))],
    ],
    hasTotal: true,
  };
  const kept: PrintedTable = {
    caption: t.scenarios.actions,
    head: [t.scenarios.action, ...names],
    rows: actions.map(({ number, action }) => [
      `${number} ${action.title}`,
      ...content.scenarios.map(({ rank }) => {
        if (!action.scenarios.includes(rank)) return t.scenarios.out;
        const costs = costsIn(action, rank);
        return costs.length === 0 ? t.scenarios.kept : money(sumOf(costs));
      }),
    ]),
    hasTotal: false,
  };
  return { title: t.sections.scenarios, tables: [figures, kept] };
}
