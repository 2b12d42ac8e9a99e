import {
  type Cost,
  moneyOf,
  type Objective,
  type PlanAction,
  type PlanContent,
  type PlanIndicator,
  periodInWords,
  planWords,
  type Ranked,
} from '#modules/plans/rules';
import { formatNumber, type Lang } from '#platform/i18n';
import { words } from './words.ts';

type Value = string | string[];

/** Something of a plan that differs between two versions, as its readers call it. */
export interface Change {
  kind: 'added' | 'removed' | 'changed';
  what: string;
  fields: { name: string; before: Value; after: Value }[];
}

/** What differs, in the order of the later version; what was taken away comes last. */
export function changesBetween(lang: Lang, before: PlanContent, after: PlanContent): Change[] {
  // An objective that is reworded is the same for each of its actions.
  const names = new Map([...before.objectives, ...after.objectives].map(({ id, title }) => [id, title]));
  const [was, is] = [toldOf(lang, before, names), toldOf(lang, after, names)];
  const kept = [...is].flatMap(([key, part]): Change[] => {
    const old = was.get(key);
    if (!old) return [{ kind: 'added', what: part.what, fields: [] }];
    const fields = Object.entries(part.fields).flatMap(([name, value]) =>
      isSame(value, old.fields[name] ?? '') ? [] : [{ name, before: old.fields[name] ?? '', after: value }],
    );
    return fields.length === 0 ? [] : [{ kind: 'changed', what: part.what, fields }];
  });
  const gone = [...was].filter(([key]) => !is.has(key));
  return [...kept, ...gone.map(([, { what }]): Change => ({ kind: 'removed', what, fields: [] }))];
}

const isSame = (one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

interface Part {
  what: string;
  fields: Record<string, Value>;
}

/** A plan as a list of its parts, each in words, under what it stays when it is reworded or moved. */
function toldOf(lang: Lang, content: PlanContent, names: ReadonlyMap<string, string>): Map<string, Part> {
  const parts = new Map([['plan', planPart(lang, content)]]);
  for (const [index, objective] of content.objectives.entries()) {
    parts.set(objective.id, objectivePart(lang, objective, index + 1));
    for (const [rank, action] of objective.actions.entries())
      parts.set(
        action.id,
        actionPart(lang, {
          content,
          objective: names.get(objective.id) ?? '',
          action,
          number: `${index + 1}.${rank + 1}`,
        }),
      );
  }
  return parts;
}

function planPart(lang: Lang, { title, summary, years, scenarios, funders }: PlanContent): Part {
  const t = words(lang).changes;
  const names = (list: readonly Ranked[]) => list.map(({ name }) => name);
  return {
    what: t.plan,
    fields: {
      [t.fields.title]: title,
      [t.fields.summary]: summary,
      [t.fields.years]: years.map(String),
      [t.fields.scenarios]: names(scenarios),
      [t.fields.funders]: names(funders),
    },
  };
}

function objectivePart(lang: Lang, { title, text }: Objective, number: number): Part {
  const t = words(lang).changes;
  return { what: t.objective(number, title), fields: { [t.fields.title]: title, [t.fields.text]: text } };
}

interface Placed {
  content: PlanContent;
  objective: string;
  action: PlanAction;
  number: string;
}

function actionPart(lang: Lang, { content, objective, action, number }: Placed): Part {
  const t = words(lang).changes;
  const { title, text, carrier, startsOn, endsOn, state, scenarios, costs, indicators } = action;
  const kept = content.scenarios.filter(({ rank }) => scenarios.includes(rank));
  return {
    what: t.action(number, title),
    fields: {
      [t.fields.title]: title,
      [t.fields.objective]: objective,
      [t.fields.text]: text,
      [t.fields.carrier]: carrier,
      [t.fields.period]: startsOn && endsOn ? periodInWords(lang, startsOn, endsOn) : '',
      [t.fields.state]: planWords(lang).states[state],
      [t.fields.scenarios]: kept.map(({ name }) => name),
      [t.fields.costs]: costs.map((cost) => costInWords(lang, content, cost)),
      [t.fields.indicators]: indicators.map((indicator) => indicatorInWords(lang, indicator)),
    },
  };
}

function costInWords(
  lang: Lang,
  content: PlanContent,
  { scenario, funder, kind, year, amountCents }: Cost,
): string {
  const named = (list: readonly Ranked[], wanted: number) =>
    list.find(({ rank }) => rank === wanted)?.name ?? '';
  const about = [
    named(content.scenarios, scenario),
    named(content.funders, funder),
    planWords(lang).costs.kinds[kind],
    String(year),
  ];
  return `${about.join(' · ')} · ${moneyOf(lang, [amountCents])(amountCents)}`;
}

function indicatorInWords(lang: Lang, { name, unit, baseline, figures }: PlanIndicator): string {
  const t = words(lang).changes;
  const number = (value: number) => formatNumber(lang, value);
  const years = figures.flatMap(({ year, target, measured }) => [
    ...(target === null ? [] : [t.target(year, number(target))]),
    ...(measured === null ? [] : [t.measured(year, number(measured))]),
  ]);
  return [
    name,
    unit,
    baseline === null ? '' : planWords(lang).indicators.baseline(number(baseline)),
    ...years,
  ]
    .filter(Boolean)
    .join(' · ');
}
