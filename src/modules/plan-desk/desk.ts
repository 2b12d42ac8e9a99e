import { draftOf, type OpenPlan, openPlanOf } from '#modules/plans';
import { actionsOf, type Objective, type PlanAction, type PlanContent } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Ask } from '#platform/http/env';
import { found, idIn, type SignedIn } from '#platform/http/guard';
import type { Lang } from '#platform/i18n';
import { type Met, type Said, shownOf } from './met.ts';
import { words } from './words.ts';

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
export function actionIn(c: Ask, content: PlanContent): Placed {
  const id = idIn(c, 'action');
  const action = found(actionsOf(content).find((each) => each.id === id));
  const index = content.objectives.findIndex(({ actions }) => actions.includes(action));
  const objective = found(content.objectives[index]);
  return { action, objective, number: `${index + 1}.${objective.actions.indexOf(action) + 1}` };
}

/** The form as it comes back when somebody changed the same: both answers, to be looked at and saved again. */
export function crossedForm(
  lang: Lang,
  form: Form,
  { met, theirs, values }: { met: Met; theirs: Said; values: (said: Said) => Form['values'] },
): Form {
  const t = words(lang).crossed;
  const shown = values(theirs);
  const errors = met.crossed.map((field): [string, string] => {
    const text = [shown[field] ?? ''].flat().join(', ');
    return [field, proseFields.includes(field) ? t.text(text || t.nothing) : t.answer];
  });
  return {
    ...form,
    refusal: t.both,
    errors: Object.fromEntries(errors),
    values: { ...values(met.said), base: shownOf(theirs).base },
  };
}

/** What is shown as it was written; of the others an identifier would be shown. */
const proseFields = ['title', 'text', 'summary', 'name', 'unit', 'carrier'];
