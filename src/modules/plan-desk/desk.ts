import { draftOf, type OpenPlan, openPlanOf } from '#modules/plans';
import { actionsOf, type Objective, type PlanAction, type PlanContent } from '#modules/plans/rules';
import type { Said } from '#platform/forms/met';
import type { Ask } from '#platform/http/env';
import { found, idIn, type SignedIn } from '#platform/http/guard';

export interface Desk extends OpenPlan {
  viewer: SignedIn;
  content: PlanContent;
}

/** The plan of the address with all that it says, for a member who writes it. */
export async function openDesk(c: Ask): Promise<Desk> {
  const open = await openPlanOf(c, 'write');
  return { ...open, content: await draftOf(c.var.db, open.plan) };
}

export interface Placed {
  action: PlanAction;
  objective: Objective;
  /** « 2.3 » */
  number: string;
}

/** The action of the address, and where it stands. */
export const actionIn = (c: Ask, content: PlanContent): Placed => found(actionAt(c, content));

/** The same, or nothing once a colleague took it away. */
export function actionAt(c: Ask, content: PlanContent): Placed | null {
  const id = idIn(c, 'action');
  const action = actionsOf(content).find((each) => each.id === id);
  const index = content.objectives.findIndex(({ actions }) => actions.some((each) => each === action));
  const objective = content.objectives[index];
  if (!action || !objective) return null;
  return { action, objective, number: `${index + 1}.${objective.actions.indexOf(action) + 1}` };
}

/** Of a plan, what is shown as it was written; of the other answers an identifier would be shown. */
export const inWords = (theirs: Said): Record<string, string> =>
  Object.fromEntries(
    ['title', 'text', 'summary', 'name', 'unit', 'carrier'].flatMap((field) =>
      field in theirs ? [[field, String(theirs[field] ?? '')]] : [],
    ),
  );
