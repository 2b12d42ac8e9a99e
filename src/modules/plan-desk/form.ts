import { z } from 'zod';
import {
  actionStates,
  amount,
  costKinds,
  firstYear,
  lastYear,
  longestName,
  longestText,
  longestTitle,
  monthsOf,
  mostFunders,
  mostMeasured,
  mostScenarios,
  mostYears,
} from '#modules/plans/rules';
import { choice, choices, decimal, given, line, optional, whole } from '#platform/forms/fields';
import { languages } from '#platform/i18n';

const title = (longest: number) => given('title', longest).regex(/^[^\n]*$/, 'oneLine');
const text = z.string('missing').max(longestText, 'tooLong').default('');
const blank = (longest: number) => optional(line(longest)).transform((said) => said ?? '');
/** Of what the form showed when it was opened. */
const base = z.string().max(2000).default('');

/** The fields of a numbered list: `scenario1`, `scenario2`… */
const slots = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

const fieldsFor = <Schema extends z.ZodType>(
  names: readonly string[],
  schema: Schema,
): Record<string, Schema> => Object.fromEntries(names.map((name) => [name, schema]));

export const scenarioSlots = slots('scenario', mostScenarios);
export const funderSlots = slots('funder', mostFunders);

/** A plan before its objectives. */
export const PlanForm = z
  .object({
    ...fieldsFor(scenarioSlots, blank(60)),
    ...fieldsFor(funderSlots, blank(120)),
    title: title(longestTitle),
    summary: text,
    lang: choice(languages),
    fromYear: whole(firstYear, lastYear),
    toYear: whole(firstYear, lastYear),
    base,
  })
  .refine(({ fromYear, toYear }) => fromYear <= toYear, { path: ['toYear'], message: 'yearsOrder' })
  .refine(({ fromYear, toYear }) => toYear - fromYear < mostYears, {
    path: ['toYear'],
    message: 'tooManyYears',
  })
  .refine(
    (said) => Object.entries(said).some(([name, text]) => scenarioSlots.includes(name) && text !== ''),
    {
      path: ['scenario1'],
      message: 'scenario',
    },
  );

export const ObjectiveForm = z.object({ title: title(longestName), text, base });

/** An action, in a plan of these years and with these scenarios. */
export const actionForm = (years: readonly number[], ranks: readonly number[]) => {
  const month = optional(choice(monthsOf(years)));
  return (
    z
      .object({
        objective: z.uuid('unknownChoice'),
        title: title(longestName),
        text,
        carrierId: optional(z.uuid('unknownChoice')),
        carrier: blank(160),
        startsOn: month,
        endsOn: month,
        state: choice(actionStates),
        scenarios: choices(ranks.map(String)),
        base,
      })
      .refine(({ startsOn, endsOn }) => startsOn !== null || endsOn === null, {
        path: ['startsOn'],
        message: 'starts',
      })
      .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
        path: ['endsOn'],
        message: 'endsBefore',
      })
      // One answer to « who carries it »: a member that is chosen.
      .transform((said) => ({
        ...said,
        carrier: said.carrierId === null ? said.carrier : '',
        endsOn: said.endsOn ?? said.startsOn,
      }))
  );
};

export const amountSlot = (year: number): string => `amount${year}`;
export const targetSlot = (year: number): string => `target${year}`;
export const measuredSlot = (year: number): string => `measured${year}`;

/** The amounts of a line, year by year. */
export const amountsForm = (years: readonly number[], slotOf = (slot: string): string => slot) =>
  fieldsFor(
    years.map((year) => slotOf(amountSlot(year))),
    optional(amount),
  );

/** What one funder pays of one kind in one scenario. */
export const costForm = (asked: {
  years: readonly number[];
  scenarios: readonly number[];
  funders: readonly number[];
}) =>
  z.object({
    scenario: choice(asked.scenarios.map(String)),
    funder: choice(asked.funders.map(String)),
    kind: choice(costKinds),
    ...amountsForm(asked.years),
    base,
  });

const value = optional(
  decimal(-mostMeasured, mostMeasured).refine((number) => hasTwoDecimals(number), 'decimals'),
);

const hasTwoDecimals = (number: number): boolean => Number(number.toFixed(2)) === number;

export const indicatorForm = (years: readonly number[], measures: readonly string[]) =>
  z.object({
    name: title(longestName),
    unit: blank(40),
    baseline: value,
    measure: optional(choice(measures)),
    ...fieldsFor([...years.map(targetSlot), ...years.map(measuredSlot)], value),
    base,
  });

export const MoveForm = z.object({ act: choice(['up', 'down', 'remove']) });
