import { z } from 'zod';
import { languages } from '#platform/i18n';

export const longestTitle = 160;
export const longestName = 200;
export const longestText = 10_000;
export const mostScenarios = 4;
export const mostFunders = 12;
export const mostYears = 10;
export const mostObjectives = 30;
/** With these, the largest sum of the largest amounts is still a whole number that is exact. */
export const mostActions = 300;
export const mostIndicators = 20;
export const firstYear = 1990;
export const lastYear = 2100;
export const mostCents = 99_999_999_999;
/** What a value of an indicator may be, with two decimals at most. */
export const mostMeasured = 999_999_999;

export const actionStates = ['planned', 'running', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

export const costKinds = ['investment', 'running'] as const;
export type CostKind = (typeof costKinds)[number];

/** `2009-03` */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const costSchema = z.object({
  scenario: z.int(),
  funder: z.int(),
  kind: z.enum(costKinds),
  year: z.int(),
  amountCents: z.int().min(0).max(mostCents),
});
export type Cost = z.output<typeof costSchema>;

/** A value in a year; `isMasked`: so few people that they could be recognised. */
const figureSchema = z.object({
  year: z.int(),
  target: z.number().nullable(),
  measured: z.number().nullable(),
  isMasked: z.boolean().optional(),
});
export type Figure = z.output<typeof figureSchema>;

const indicatorSchema = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  baseline: z.number().nullable(),
  /** An indicator that the program counts; null: its values are typed. */
  measure: z.string().nullable(),
  figures: z.array(figureSchema),
});
export type PlanIndicator = z.output<typeof indicatorSchema>;

const actionSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  /** In words: a member and her organisation, or whoever was named. */
  carrier: z.string(),
  /** The seat of that member, whose name is kept with it and nowhere else. */
  seat: z.object({ id: z.string(), organisation: z.string() }).nullish(),
  startsOn: month.nullable(),
  endsOn: month.nullable(),
  state: z.enum(actionStates),
  scenarios: z.array(z.int()),
  costs: z.array(costSchema),
  indicators: z.array(indicatorSchema),
});
export type PlanAction = z.output<typeof actionSchema>;

const objectiveSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  actions: z.array(actionSchema),
});
export type Objective = z.output<typeof objectiveSchema>;

const ranked = z.object({ rank: z.int(), name: z.string() });
export type Ranked = z.output<typeof ranked>;

/** All that a plan says: the draft as it is now, or a version as it was frozen. */
export const contentSchema = z.object({
  lang: z.enum(languages),
  title: z.string(),
  summary: z.string(),
  years: z.array(z.int()),
  scenarios: z.array(ranked),
  funders: z.array(ranked),
  objectives: z.array(objectiveSchema),
});
export type PlanContent = z.output<typeof contentSchema>;

/** A plan without what it says. */
export interface Plan {
  id: string;
  groupId: string;
  slug: string;
  lang: 'fr' | 'en';
  title: string;
  summary: string;
  isPublic: boolean;
  changedAt: Date;
}

export const actionsOf = ({ objectives }: Pick<PlanContent, 'objectives'>): PlanAction[] =>
  objectives.flatMap(({ actions }) => actions);
