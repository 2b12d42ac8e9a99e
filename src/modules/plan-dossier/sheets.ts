import {
  costsIn,
  moneyOf,
  type Objective,
  type PlanAction,
  type PlanContent,
  type PlanIndicator,
  periodInWords,
  planWords,
  sumOf,
} from '#modules/plans/rules';
import { formatNumber, type Lang } from '#platform/i18n';
import type { Page } from '#platform/page';
import { blocksOf, type TextBlock } from '#platform/rich-text/blocks';
import type { PrintedTable } from './figures.ts';
import { words } from './words.ts';

interface Sheet {
  kicker: string;
  title: string;
  facts: [string, string][];
  text: TextBlock[];
  costs: PrintedTable | null;
  indicators: PrintedTable | null;
}

/** Each objective with a sheet for each of its actions. */
export const objectiveSheets = (page: Page, content: PlanContent) =>
  content.objectives.map((objective, index) => ({
    kicker: words(page.lang).objective(index + 1),
    title: objective.title,
    text: blocksIn(page, content, objective.text),
    sheets: objective.actions.map((action, rank) =>
      sheetOf(page, content, { action, number: `${index + 1}.${rank + 1}` }),
    ),
    none: planWords(page.lang).noActions,
  }));

const blocksIn = (page: Page, { lang }: PlanContent, text: Objective['text']): TextBlock[] =>
  blocksOf(text, { lang, href: (path) => page.absolute(path, lang) });

function sheetOf(
  page: Page,
  content: PlanContent,
  { action, number }: { action: PlanAction; number: string },
): Sheet {
  const t = planWords(page.lang);
  const { title, text, carrier, startsOn, endsOn, state } = action;
  return {
    kicker: words(page.lang).action(number),
    title,
    facts: [
      [t.carrier, carrier || t.nobody],
      [t.when, startsOn && endsOn ? periodInWords(page.lang, startsOn, endsOn) : t.undated],
      [t.state, t.states[state]],
      [t.inScenarios, keptIn(content, action) || t.noScenario],
    ],
    text: blocksIn(page, content, text),
    costs: costsOf(page.lang, content, action),
    indicators: indicatorTable(page.lang, content, action),
  };
}

const keptIn = ({ scenarios }: PlanContent, action: PlanAction): string =>
  scenarios
    .filter(({ rank }) => action.scenarios.includes(rank))
    .map(({ name }) => name)
    .join(', ');

/** What it costs each year, a line for each scenario. */
function costsOf(lang: Lang, { years, scenarios }: PlanContent, action: PlanAction): PrintedTable | null {
  if (action.costs.length === 0) return null;
  const t = planWords(lang);
  const money = moneyOf(
    lang,
    action.costs.map(({ amountCents }) => amountCents),
  );
  const priced = scenarios.filter(({ rank }) => costsIn(action, rank).length > 0);
  return {
    caption: t.sections.costs,
    head: [t.inScenarios, ...years.map(String), t.costs.total],
    rows: priced.map(({ rank, name }) => {
      const costs = costsIn(action, rank);
      const ofYear = (year: number) => money(sumOf(costs.filter((cost) => cost.year === year)));
      return [name, ...years.map(ofYear), money(sumOf(costs))];
    }),
    hasTotal: false,
  };
}

/** A line for what is aimed at, and one for what was measured where something was. */
function indicatorTable(lang: Lang, { years }: PlanContent, { indicators }: PlanAction): PrintedTable | null {
  if (indicators.length === 0) return null;
  const t = planWords(lang);
  return {
    caption: t.sections.indicators,
    head: ['', ...years.map(String)],
    rows: indicators.flatMap((indicator) => rowsOf(lang, years, indicator)),
    hasTotal: false,
  };
}

function rowsOf(
  lang: Lang,
  years: readonly number[],
  { name, unit, baseline, figures }: PlanIndicator,
): string[][] {
  const t = planWords(lang).indicators;
  const start = baseline === null ? '' : `, ${t.baseline(formatNumber(lang, baseline))}`;
  const cell = (kind: 'target' | 'measured') => (year: number) => {
    const figure = figures.find((each) => each.year === year);
    if (kind === 'measured' && figure?.isMasked) return t.masked;
    const value = figure?.[kind] ?? null;
    return value === null ? '–' : formatNumber(lang, value);
  };
  const isMeasured = figures.some(({ measured, isMasked }) => measured !== null || isMasked);
  return [
    [`${name}${unit && ` (${unit})`}${start} · ${t.target}`, ...years.map(cell('target'))],
    ...(isMeasured ? [[t.measured, ...years.map(cell('measured'))]] : []),
  ];
}
