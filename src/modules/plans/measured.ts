import type { Database } from '#platform/database/deed';
import { shown } from '#platform/disclosure';
import type { Indicator } from '#platform/indicator';
import type { Module } from '#platform/module';
import { dateOf } from '#platform/time';
import type { Figure, PlanContent, PlanIndicator } from './content.ts';

/** What the program counts by itself and anybody may read: what a plan shows may be published one day. */
export const measuresOf = (modules: readonly Module[]): Indicator[] =>
  modules
    .flatMap(({ indicators = [] }) => indicators)
    .filter(({ isPublic }) => isPublic)
    .sort((one, other) => one.order - other.order);

interface Around {
  db: Database;
  modules: readonly Module[];
  now: Date;
  network: { zone: string };
}

/** A plan with what the program counted in its place, year by year, as far as today. */
export async function withMeasures(
  { db, modules, now, network }: Around,
  content: PlanContent,
): Promise<PlanContent> {
  const asked = new Set(
    content.objectives.flatMap(({ actions }) =>
      actions.flatMap(({ indicators }) => indicators.flatMap(({ measure }) => measure ?? [])),
    ),
  );
  const today = dateOf(now, network.zone);
  const years = content.years.filter((year) => String(year) <= today.slice(0, 4));
  const counted = new Map<string, ReadonlyMap<number, Figure>>();
  for (const indicator of measuresOf(modules).filter(({ name }) => asked.has(name)))
    counted.set(indicator.name, await countedIn(db, indicator, years));
  return changeIndicators(content, (indicator) => fill(content.years, indicator, counted));
}

async function countedIn(
  db: Database,
  { counts, leastShown }: Indicator,
  years: readonly number[],
): Promise<Map<number, Figure>> {
  const [first] = years;
  if (first === undefined) return new Map();
  const rows = await counts(db, { from: `${first}-01-01`, to: `${years.at(-1)}-12-01` });
  // Of a year in which nothing was counted nobody knows whether it was counted at all.
  const counted = years.filter((year) => rows.some(({ month }) => month.startsWith(`${year}-`)));
  return new Map(
    counted.map((year) => {
      const sum = rows
        .filter(({ month }) => month.startsWith(`${year}-`))
        .reduce((total, { count }) => total + count, 0);
      const measured = shown(sum, leastShown);
      return [year, { year, target: null, measured, ...(measured === null ? { isMasked: true } : {}) }];
    }),
  );
}

function fill(
  years: readonly number[],
  indicator: PlanIndicator,
  counted: ReadonlyMap<string, ReadonlyMap<number, Figure>>,
): PlanIndicator {
  if (indicator.measure === null) return indicator;
  const found = counted.get(indicator.measure);
  const figures = years.flatMap((year) => {
    const target = indicator.figures.find((figure) => figure.year === year)?.target ?? null;
    const counts = found?.get(year) ?? { year, target: null, measured: null };
    return target === null && counts.measured === null && !counts.isMasked ? [] : [{ ...counts, target }];
  });
  return { ...indicator, figures };
}

const changeIndicators = (
  content: PlanContent,
  change: (one: PlanIndicator) => PlanIndicator,
): PlanContent => ({
  ...content,
  objectives: content.objectives.map((objective) => ({
    ...objective,
    actions: objective.actions.map((action) => ({ ...action, indicators: action.indicators.map(change) })),
  })),
});
