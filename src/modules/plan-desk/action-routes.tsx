import { Hono } from 'hono';
import { membersOf } from '#modules/groups';
import {
  type ActionSaid,
  actionRows,
  addAction,
  changeAction,
  moveAction,
  removeAction,
} from '#modules/plans';
import { actionStates, type PlanContent } from '#modules/plans/rules';
import type { Database } from '#platform/database/deed';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { blankForm, type Form } from '#platform/forms/form';
import { shownOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { actionAt, actionIn, type Desk, inWords, openDesk, type Placed } from './desk.ts';
import { actionFits } from './fits.ts';
import { actionForm, MoveForm } from './form.ts';
import { ActionPage } from './pages/ActionPage.tsx';
import { actionPath, draftPath } from './paths.ts';
import { actionSaid, actionShown } from './said.ts';
import { add, save } from './save.ts';
import { words } from './words.ts';

export const actionRoutes = new Hono<Env>();

const newAction = draftPath(':id', 'actions', 'nouvelle');

actionRoutes.get(newAction, async (c) => {
  const desk = await openDesk(c);
  found(desk.content.objectives[0]);
  const scenarios = desk.content.scenarios.map(({ rank }) => String(rank));
  const objective = c.req.query('objectif') ?? '';
  return draw(c, { desk, form: blankForm({ objective, state: 'planned', scenarios }) });
});

actionRoutes.post(newAction, async (c) => {
  const desk = await openDesk(c);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, formFor(desk.content), t.errors);
  if (!form.ok) return draw(c, { desk, form, status: 422 });
  const said = actionSaid(form.data, actionStates);
  const unknown = await unknownIn(c, desk, said);
  if (unknown) return draw(c, { desk, form: form.reject(unknown), status: 422 });
  const { refusal, location } = await add<'full'>(db, {
    ...{ planId: desk.plan.id, formId: form.id },
    fits: (content) => actionFits(content, said),
    async write(tx) {
      const added = await addAction(tx, desk.plan.id, said, now);
      return added.refusal
        ? { refusal: added.refusal }
        : { location: hrefOf(c, actionPath(desk.plan.id, added.id, 'couts')) };
    },
  });
  if (refusal)
    return draw(c, { desk: await openDesk(c), form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, t.done.saved);
});

actionRoutes.get(actionPath(':id', ':action'), async (c) => {
  const desk = await openDesk(c);
  const placed = actionIn(c, desk.content);
  const shown = actionShown(
    found(await actionNow(c.var.db, { planId: desk.plan.id, id: placed.action.id }, desk.content)),
  );
  return draw(c, { desk, placed, form: blankForm(shownOf(shown)) });
});

actionRoutes.post(actionPath(':id', ':action'), async (c) => {
  const desk = await openDesk(c);
  const placed = actionAt(c, desk.content);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, formFor(desk.content), t.errors);
  if (!form.ok) return draw(c, { desk, placed, form, status: 422 });
  const typed = actionSaid(form.data, actionStates);
  const unknown = await unknownIn(c, desk, typed);
  if (unknown) return draw(c, { desk, placed, form: form.reject(unknown), status: 422 });
  const part = { planId: desk.plan.id, id: idIn(c, 'action'), now };
  const { refusal, location, crossed } = await save(db, {
    ...{
      planId: part.planId,
      formId: form.id,
      typed: form.data,
      location: hrefOf(c, draftPath(part.planId)),
    },
    async theirs(tx, _plan, content) {
      const latest = await actionNow(tx, part, content);
      return latest && actionFits(content, typed) ? actionShown(latest) : null;
    },
    write: (tx, said) => changeAction(tx, part, actionSaid(said, actionStates)),
  });
  if (refusal === null) return goOn(c, location, t.done.saved);
  if (refusal === 'gone') return drawAgain(c, form);
  const again =
    refusal === 'paid'
      ? form.reject({ scenarios: t.refusals.paid })
      : crossed && crossedForm(lang, form.reject({}), crossed, { inWords });
  return draw(c, { desk, placed, form: again ?? form.refuse(crossedWords[lang].crossed), status: 409 });
});

/** Once it was taken away, what was typed can be added again; where something under it was, it is looked at again. */
async function drawAgain(c: Ask, form: { refuse(sentence: string): Form }): Promise<Response> {
  const desk = await openDesk(c);
  const placed = actionAt(c, desk.content);
  const { lang } = c.var;
  const sentence = placed ? words(lang).refusals.gone : crossedWords[lang].gone;
  return draw(c, { desk, placed, form: form.refuse(sentence), status: 409 });
}

actionRoutes.post(actionPath(':id', ':action', 'place'), async (c) => {
  const desk = await openDesk(c);
  const { action } = actionIn(c, desk.content);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, MoveForm);
  const here = hrefOf(c, actionPath(desk.plan.id, action.id));
  if (!form.ok) return c.redirect(here, 303);
  const part = { planId: desk.plan.id, id: action.id, now };
  if (form.data.act === 'remove') {
    await removeAction(db, part);
    return goOn(c, hrefOf(c, draftPath(desk.plan.id)), t.done.removed);
  }
  await moveAction(db, part, form.data.act === 'up' ? -1 : 1);
  return goOn(c, here, t.done.saved);
});

const formFor = ({ years, scenarios }: PlanContent) =>
  actionForm(
    years,
    scenarios.map(({ rank }) => rank),
  );

/** An action with what its form says and the plan's content does not: who carries it, by her seat. */
async function actionNow(
  db: Database,
  { planId, id }: { planId: string; id: string },
  { objectives }: PlanContent,
): Promise<ActionSaid | null> {
  const row = (await actionRows(db, planId)).find((each) => each.id === id);
  const action = objectives.flatMap(({ actions }) => actions).find((each) => each.id === id);
  if (!row || !action) return null;
  const { title, text, startsOn, endsOn, state, scenarios } = action;
  const { objectiveId, carrierId, carrier } = row;
  return { objectiveId, title, text, carrierId, carrier, startsOn, endsOn, state, scenarios };
}

/** An objective of another plan, or somebody who is not of the group. */
async function unknownIn(
  c: Ask,
  { content, group }: Desk,
  { objectiveId, carrierId }: ActionSaid,
): Promise<Record<string, string> | null> {
  const sentence = words(c.var.lang).errors.unknown as string;
  if (!content.objectives.some(({ id }) => id === objectiveId)) return { objective: sentence };
  const isOfGroup =
    carrierId === null || (await membersOf(c.var.db, group.id)).some(({ id }) => id === carrierId);
  return isOfGroup ? null : { carrierId: sentence };
}

interface Drawing {
  desk: Desk;
  placed?: Placed | null;
  form: Form;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, { status = 200, ...drawn }: Drawing): Promise<Response> {
  const members = await membersOf(c.var.db, drawn.desk.group.id);
  return c.html(<ActionPage page={await pageOf(c)} members={members} {...drawn} />, status);
}
