import { type Database, inTransaction } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { addAction, setCosts } from './change-action.ts';
import { addIndicator } from './change-indicator.ts';
import { addObjective } from './change-objective.ts';
import { openPlan } from './change-plan.ts';
import type { ActionState, CostKind, PlanIndicator } from './content.ts';

/** A whole plan in plain values: scenarios and funders by their names, months as `2009-03`. */
export interface WrittenPlan {
  lang?: Lang;
  title: string;
  summary?: string;
  years: readonly number[];
  scenarios: readonly string[];
  funders?: readonly string[];
  objectives: readonly { title: string; text?: string; actions: readonly WrittenAction[] }[];
}

export interface WrittenAction {
  title: string;
  text?: string;
  /** In words, or a member of the group. */
  carrier?: string;
  carrierId?: string;
  startsOn?: string;
  endsOn?: string;
  state?: ActionState;
  /** Without them, all. */
  scenarios?: readonly string[];
  /** In cents, one for each year of the plan; null: nothing is said of that year. */
  costs?: readonly { scenario: string; funder: string; kind: CostKind; cents: readonly (number | null)[] }[];
  indicators?: readonly (Pick<PlanIndicator, 'name'> &
    Partial<Pick<PlanIndicator, 'unit' | 'baseline' | 'measure'>> & {
      /** One for each year of the plan. */
      targets?: readonly (number | null)[];
      measured?: readonly (number | null)[];
    })[];
}

interface Writing {
  tx: Database;
  planId: string;
  plan: WrittenPlan;
  now: Date;
}

/** Builds a plan of a group, by the same operations as those who type it. */
export const writePlan = (
  db: Database,
  plan: WrittenPlan,
  { groupId, now }: { groupId: string; now: Date },
): Promise<{ id: string; slug: string }> =>
  inTransaction(db, async (tx) => {
    const { lang = 'fr', title, summary = '', years, scenarios, funders = [] } = plan;
    const said = { lang, title, summary, years, scenarios: ranked(scenarios), funders: ranked(funders) };
    const opened = await openPlan(tx, said, { groupId, now });
    const writing = { tx, planId: opened.id, plan, now };
    for (const { title: aim, text = '', actions } of plan.objectives) {
      const { id } = await addObjective(tx, opened.id, { title: aim, text }, now);
      if (id === null) throw new Error(`${title}: too many objectives`);
      for (const action of actions) await writeAction(writing, id, action);
    }
    return opened;
  });

const ranked = (names: readonly string[]) => names.map((name, index) => ({ rank: index + 1, name }));

async function writeAction(
  { tx, planId, plan, now }: Writing,
  objectiveId: string,
  action: WrittenAction,
): Promise<void> {
  const { title, text = '', carrier = '', carrierId = null, startsOn = null, endsOn = startsOn } = action;
  const scenarios = (action.scenarios ?? plan.scenarios).map((name) => rankOf(plan.scenarios, name));
  const state = action.state ?? 'planned';
  const said = { ...{ objectiveId, title, text, carrier, carrierId, startsOn, endsOn, state }, scenarios };
  const { id } = await addAction(tx, planId, said, now);
  if (id === null) throw new Error(`${plan.title}: too many actions`);
  const part = { planId, id, now };
  for (const { scenario, funder, kind, cents } of action.costs ?? [])
    await setCosts(tx, part, {
      ...{ scenario: rankOf(plan.scenarios, scenario), funder: rankOf(plan.funders ?? [], funder), kind },
      amounts: byYear(plan.years, cents).flatMap(([year, amountCents]) =>
        amountCents === null ? [] : [{ year, amountCents }],
      ),
    });
  for (const {
    name,
    unit = '',
    baseline = null,
    measure = null,
    targets = [],
    measured = [],
  } of action.indicators ?? []) {
    const figures = plan.years.map((year, index) => ({
      year,
      target: targets[index] ?? null,
      measured: measured[index] ?? null,
    }));
    await addIndicator(tx, part, { name, unit, baseline, measure, figures });
  }
}

function rankOf(names: readonly string[], name: string): number {
  const rank = names.indexOf(name) + 1;
  if (rank === 0) throw new Error(`« ${name} » is none of ${names.join(', ')}`);
  return rank;
}

const byYear = <Value>(years: readonly number[], values: readonly Value[]): [number, Value | null][] =>
  years.map((year, index) => [year, values[index] ?? null]);
