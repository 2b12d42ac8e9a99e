export { seatsIn, withNames, withoutNames } from './carriers.ts';
export {
  type ActionState,
  actionStates,
  actionsOf,
  type Cost,
  type CostKind,
  contentSchema,
  costKinds,
  type Figure,
  firstYear,
  lastYear,
  longestName,
  longestText,
  longestTitle,
  mostFunders,
  mostMeasured,
  mostScenarios,
  mostYears,
  type Objective,
  type Plan,
  type PlanAction,
  type PlanContent,
  type PlanIndicator,
  type Ranked,
} from './content.ts';
export { amount, moneyOf, typedAmount } from './money.ts';
export { monthInWords, monthsOf, periodInWords, placeOf, yearsInWords } from './months.ts';
export { numbered } from './numbered.ts';
export { costsIn, type ScenarioTotals, type Sums, sumOf, totalsOf } from './totals.ts';
export { words as planWords } from './words.ts';
