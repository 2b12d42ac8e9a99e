import type { ActionSaid } from '#modules/plans';
import { actionsOf, monthsOf, type PlanContent } from '#modules/plans/rules';
import type { Line } from './lines.ts';

/** Whether what was typed still stands on something: colleagues take parts of a plan away while one writes. */

export function actionFits(
  { objectives, scenarios, years }: PlanContent,
  { objectiveId, scenarios: wanted, startsOn, endsOn }: ActionSaid,
): boolean {
  const months = monthsOf(years);
  return (
    objectives.some(({ id }) => id === objectiveId) &&
    wanted.every((rank) => scenarios.some((scenario) => scenario.rank === rank)) &&
    [startsOn, endsOn].every((month) => month === null || months.includes(month))
  );
}

/** Of an action, its costs and its indicators: years as the form showed them. */
export const partFits = (content: PlanContent, actionId: string, years: readonly number[]): boolean =>
  actionsOf(content).some(({ id }) => id === actionId) && years.every((year) => content.years.includes(year));

export const lineFits = (content: PlanContent, actionId: string, { scenario, funder }: Line): boolean =>
  content.funders.some(({ rank }) => rank === funder) &&
  actionsOf(content).some(({ id, scenarios }) => id === actionId && scenarios.includes(scenario));
