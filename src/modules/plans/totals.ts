import {
  actionsOf,
  type Cost,
  type CostKind,
  costKinds,
  type PlanAction,
  type PlanContent,
  type Ranked,
} from './content.ts';

/** What is spent, in cents. */
export type Sums = Record<CostKind, number> & { total: number };

export interface ScenarioTotals extends Sums {
  scenario: Ranked;
  /** How many actions are done in it. */
  actions: number;
  /** One for each year of the plan. */
  years: readonly (Sums & { year: number })[];
  /** Those who pay something in it, in their order, with what they pay each year. */
  funders: readonly { funder: Ranked; total: number; years: readonly number[] }[];
}

/** What each scenario costs, by year and by funder. Whole cents are added: every sum is exact. */
export const totalsOf = (content: PlanContent): ScenarioTotals[] =>
  content.scenarios.map((scenario) => totalsIn(content, scenario));

function totalsIn(content: PlanContent, scenario: Ranked): ScenarioTotals {
  const actions = actionsOf(content).filter((action) => isDone(action, scenario.rank));
  const costs = actions.flatMap((action) => costsIn(action, scenario.rank));
  const paying = content.funders.filter(({ rank }) => costs.some(({ funder }) => funder === rank));
  return {
    scenario,
    ...sumsOf(costs),
    actions: actions.length,
    years: content.years.map((year) => ({ year, ...sumsOf(costs.filter((cost) => cost.year === year)) })),
    funders: paying.map((funder) => {
      const paid = costs.filter((cost) => cost.funder === funder.rank);
      const years = content.years.map((year) => sumOf(paid.filter((cost) => cost.year === year)));
      return { funder, total: sumOf(paid), years };
    }),
  };
}

/** An action that was given up costs nothing, whatever was planned. */
const isDone = ({ scenarios, state }: PlanAction, rank: number): boolean =>
  state !== 'dropped' && scenarios.includes(rank);

export const costsIn = ({ costs }: PlanAction, rank: number): Cost[] =>
  costs.filter(({ scenario }) => scenario === rank);

function sumsOf(costs: readonly Cost[]): Sums {
  const [investment, running] = costKinds.map((kind) => sumOf(costs.filter((cost) => cost.kind === kind)));
  return { investment: investment ?? 0, running: running ?? 0, total: sumOf(costs) };
}

export const sumOf = (costs: readonly Cost[]): number =>
  costs.reduce((sum, { amountCents }) => sum + amountCents, 0);
