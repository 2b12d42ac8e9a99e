import type { ActionSaid, IndicatorSaid, PlanSaid } from '#modules/plans';
import type { Cost, Figure, Objective, Plan, PlanContent, PlanIndicator, Ranked } from '#modules/plans/rules';
import type { Said } from '#platform/forms/met';
import { amountSlot, funderSlots, measuredSlot, scenarioSlots, targetSlot } from './form.ts';

/** A plan, its actions, costs and indicators, as their forms say them and as they are kept. */

export function planShown({ title, summary, lang }: Plan, { years, scenarios, funders }: PlanContent): Said {
  return {
    ...{ title, summary, lang, fromYear: years[0] ?? null, toYear: years.at(-1) ?? null },
    ...slotted(scenarioSlots, scenarios),
    ...slotted(funderSlots, funders),
  };
}

const slotted = (slots: readonly string[], list: readonly Ranked[]): Said =>
  Object.fromEntries(
    slots.map((slot, index) => [slot, list.find(({ rank }) => rank === index + 1)?.name ?? '']),
  );

export function planSaid(said: Said): PlanSaid {
  const [from, to] = [Number(said.fromYear), Number(said.toYear)];
  return {
    title: String(said.title),
    summary: String(said.summary),
    lang: said.lang === 'en' ? 'en' : 'fr',
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    scenarios: rankedIn(scenarioSlots, said),
    funders: rankedIn(funderSlots, said),
  };
}

const rankedIn = (slots: readonly string[], said: Said): Ranked[] =>
  slots.flatMap((slot, index) => (said[slot] ? [{ rank: index + 1, name: String(said[slot]) }] : []));

export const objectiveShown = ({ title, text }: Pick<Objective, 'title' | 'text'>): Said => ({ title, text });

export const objectiveSaid = ({ title, text }: Said) => ({ title: String(title), text: String(text) });

export function actionShown({ objectiveId, scenarios, ...action }: ActionSaid): Said {
  const { title, text, carrierId, carrier, startsOn, endsOn, state } = action;
  return {
    ...{ objective: objectiveId, title, text, carrierId, carrier, startsOn, endsOn, state },
    scenarios: scenarios.map(String),
  };
}

const monthOf = (value: Said[string] | undefined): string | null => (value ? String(value) : null);

export function actionSaid(said: Said, states: readonly ActionSaid['state'][]): ActionSaid {
  return {
    objectiveId: String(said.objective),
    title: String(said.title),
    text: String(said.text),
    carrierId: monthOf(said.carrierId),
    carrier: said.carrierId ? '' : String(said.carrier ?? ''),
    startsOn: monthOf(said.startsOn),
    endsOn: monthOf(said.endsOn),
    state: states.find((state) => state === said.state) ?? 'planned',
    scenarios: [said.scenarios ?? []].flat().map(Number),
  };
}

/** The amounts of one line, in cents. */
export const amountsShown = (years: readonly number[], costs: readonly Cost[]): Said =>
  Object.fromEntries(
    years.map((year) => [amountSlot(year), costs.find((cost) => cost.year === year)?.amountCents ?? null]),
  );

export const amountsSaid = (years: readonly number[], said: Said): Pick<Cost, 'year' | 'amountCents'>[] =>
  years.flatMap((year) => {
    const amountCents = said[amountSlot(year)];
    return typeof amountCents === 'number' ? [{ year, amountCents }] : [];
  });

export function indicatorShown(years: readonly number[], indicator: Omit<PlanIndicator, 'id'>): Said {
  const { name, unit, baseline, measure, figures } = indicator;
  const of = (year: number): Partial<Figure> => figures.find((figure) => figure.year === year) ?? {};
  return {
    ...{ name, unit, baseline, measure },
    ...Object.fromEntries(years.map((year) => [targetSlot(year), of(year).target ?? null])),
    ...Object.fromEntries(years.map((year) => [measuredSlot(year), of(year).measured ?? null])),
  };
}

const numberIn = (value: Said[string] | undefined): number | null =>
  typeof value === 'number' ? value : null;

export const indicatorSaid = (years: readonly number[], said: Said): IndicatorSaid => ({
  name: String(said.name),
  unit: String(said.unit ?? ''),
  baseline: numberIn(said.baseline),
  measure: monthOf(said.measure),
  figures: years.map((year) => ({
    year,
    target: numberIn(said[targetSlot(year)]),
    // What the program counts is not typed.
    measured: said.measure ? null : numberIn(said[measuredSlot(year)]),
  })),
});
