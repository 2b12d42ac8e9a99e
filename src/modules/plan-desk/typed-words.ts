import { type CostKind, costKinds, type PlanContent, planWords, type Ranked } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import { rankOf } from './cost-rows.ts';
import { words } from './words.ts';

/** A question of a form, and what was answered. */
export type Answered = readonly [question: string, answer: string];

export interface TypedRow {
  rank: number;
  answers: readonly Answered[];
}

interface Known {
  content: Pick<PlanContent, 'scenarios' | 'funders'>;
  /** What the program counts by itself. */
  measures: readonly { value: string; label: string }[];
}

/**
 * What was typed of costs, row by row, or of an indicator, as the form asked for it: no rank and no name that only
 * programs know.
 */
export const typedInWords = (lang: Lang, values: Form['values'], known: Known): TypedRow[] =>
  [...Map.groupBy(Object.entries(values), ([field]) => rankOf(field))]
    .map(([rank, typed]) => ({ rank, answers: answersOf(lang, typed, known) }))
    .filter(({ answers }) => answers.length > 0)
    .sort((one, other) => one.rank - other.rank);

const answersOf = (lang: Lang, typed: [string, Form['values'][string]][], known: Known): Answered[] =>
  typed.flatMap(([field, value]): Answered[] => {
    const question = questionOf(lang, field);
    const answer = [value ?? []].flat().map((each) => answerOf(lang, { field, value: each }, known));
    const said = answer.filter((each) => each !== '').join(', ');
    return question === null || said === '' ? [] : [[question, said]];
  });

/** Of several lines, each field ends with which one it is. */
const parts = /^([a-z]+?)(\d{4})?(?:-\d+)?$/i;

const nameOf = (field: string): string => parts.exec(field)?.[1] ?? field;

function questionOf(lang: Lang, field: string): string | null {
  const t = words(lang);
  const [, name = '', year = ''] = parts.exec(field) ?? [];
  const { scenario, funder, kind, amount } = t.costs;
  const { unit, baseline, measure, target, valued } = t.indicator;
  const questions: Record<string, string> = {
    ...{ scenario, funder, kind, amount: amount(year) },
    ...{ name: t.indicator.name, unit, baseline, measure },
    ...{ target: target(year), measured: valued(year) },
  };
  return questions[name] ?? null;
}

function answerOf(
  lang: Lang,
  { field, value }: { field: string; value: string },
  { content, measures }: Known,
): string {
  // It may have gone with the action: then only its rank is known.
  const named = (list: readonly Ranked[]) =>
    list.find(({ rank }) => String(rank) === value)?.name ?? (value && words(lang).gone.since);
  const name = nameOf(field);
  if (name === 'scenario') return named(content.scenarios);
  if (name === 'funder') return named(content.funders);
  if (name === 'kind') return isKind(value) ? planWords(lang).costs.kinds[value] : '';
  if (name === 'measure') return measures.find((each) => each.value === value)?.label ?? '';
  return value;
}

const isKind = (value: string): value is CostKind => costKinds.some((kind) => kind === value);
