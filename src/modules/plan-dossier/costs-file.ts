import { numbered, type PlanContent, planWords, type Ranked, typedAmount } from '#modules/plans/rules';
import type { Lang } from '#platform/i18n';
import { spreadsheetMark, spreadsheetRows } from '#platform/table-files/spreadsheet';
import { words } from './words.ts';

/** A line for each amount: whoever funds sorts and adds them in her own way. */
export function costsFile(lang: Lang, content: PlanContent): string {
  const t = words(lang);
  const plans = planWords(lang);
  const head = [
    ...[t.scenario, t.number, plans.calendar.action, plans.costs.funder],
    ...[t.kind, plans.costs.year, t.amount],
  ];
  const rows = numbered(content).flatMap(({ number, action }) =>
    action.costs.map(({ scenario, funder, kind, year, amountCents }) => [
      ...[nameIn(content.scenarios, scenario), number, action.title, nameIn(content.funders, funder)],
      // As spreadsheets set to French read a number.
      ...[plans.costs.kinds[kind], String(year), typedAmount('fr', amountCents)],
    ]),
  );
  return spreadsheetMark + spreadsheetRows([head, ...rows]);
}

const nameIn = (list: readonly Ranked[], wanted: number): string =>
  list.find(({ rank }) => rank === wanted)?.name ?? '';
