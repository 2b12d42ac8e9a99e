import { Hono } from 'hono';
import { addObjective, changeObjective, moveObjective, removeObjective } from '#modules/plans';
import type { Objective } from '#modules/plans/rules';
import { crossedForm, crossedWords } from '#platform/forms/crossed-form';
import { blankForm, type Form } from '#platform/forms/form';
import { shownOf } from '#platform/forms/met';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { type Desk, inWords, openDesk } from './desk.ts';
import { MoveForm, ObjectiveForm } from './form.ts';
import { ObjectivePage } from './pages/ObjectivePage.tsx';
import { draftPath, objectivePath } from './paths.ts';
import { objectiveSaid, objectiveShown } from './said.ts';
import { save } from './save.ts';
import { words } from './words.ts';

export const objectiveRoutes = new Hono<Env>();

objectiveRoutes.get(draftPath(':id', 'objectifs', 'nouveau'), async (c) =>
  draw(c, { desk: await openDesk(c), form: blankForm() }),
);

objectiveRoutes.post(draftPath(':id', 'objectifs', 'nouveau'), async (c) => {
  const desk = await openDesk(c);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, ObjectiveForm, t.errors);
  if (!form.ok) return draw(c, { desk, form, status: 422 });
  const { refusal, location } = await submit<'full'>(db, form.id, async (tx) => {
    const added = await addObjective(tx, desk.plan.id, objectiveSaid(form.data), now);
    return added.refusal ? { refusal: added.refusal } : { location: hrefOf(c, draftPath(desk.plan.id)) };
  });
  if (refusal) return draw(c, { desk, form: form.refuse(t.refusals[refusal]), status: 409 });
  return goOn(c, location, t.done.saved);
});

objectiveRoutes.get(objectivePath(':id', ':objective'), async (c) => {
  const desk = await openDesk(c);
  const objective = objectiveIn(c, desk);
  return draw(c, { desk, objective, form: blankForm(shownOf(objectiveShown(objective))) });
});

objectiveRoutes.post(objectivePath(':id', ':objective'), async (c) => {
  const desk = await openDesk(c);
  const objective = objectiveAt(c, desk);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, ObjectiveForm, t.errors);
  if (!form.ok) return draw(c, { desk, objective, form, status: 422 });
  const part = { planId: desk.plan.id, id: idIn(c, 'objective'), now };
  const { refusal, location, crossed } = await save(db, {
    ...{
      planId: part.planId,
      formId: form.id,
      typed: form.data,
      location: hrefOf(c, draftPath(part.planId)),
    },
    theirs: (_tx, _plan, { objectives }) => {
      const latest = objectives.find(({ id }) => id === part.id);
      return latest ? objectiveShown(latest) : null;
    },
    async write(tx, said) {
      await changeObjective(tx, part, objectiveSaid(said));
      return { refusal: null };
    },
  });
  if (refusal === null) return goOn(c, location, t.done.saved);
  // Once it was taken away, what was typed can be added again.
  if (refusal === 'gone') return draw(c, { desk, form: form.refuse(crossedWords[lang].gone), status: 409 });
  const again = crossed && crossedForm(lang, form.reject({}), crossed, { inWords });
  return draw(c, { desk, objective, form: again ?? form.refuse(crossedWords[lang].crossed), status: 409 });
});

objectiveRoutes.post(objectivePath(':id', ':objective', 'place'), async (c) => {
  const desk = await openDesk(c);
  const objective = objectiveIn(c, desk);
  const { db, now, lang } = c.var;
  const t = words(lang);
  const form = await readForm(c, MoveForm);
  const here = hrefOf(c, objectivePath(desk.plan.id, objective.id));
  if (!form.ok) return c.redirect(here, 303);
  const part = { planId: desk.plan.id, id: objective.id, now };
  const { act } = form.data;
  if (act === 'remove') {
    const { refusal } = await removeObjective(db, part);
    if (refusal) return goOn(c, here, { kind: 'warning', sentence: t.refusals[refusal] });
    return goOn(c, hrefOf(c, draftPath(desk.plan.id)), t.done.removed);
  }
  await moveObjective(db, part, act === 'up' ? -1 : 1);
  return goOn(c, here, t.done.saved);
});

const objectiveIn = (c: Ask, desk: Desk): Objective => found(objectiveAt(c, desk));

function objectiveAt(c: Ask, { content }: Desk): Objective | undefined {
  const id = idIn(c, 'objective');
  return content.objectives.find((each) => each.id === id);
}

interface Drawing {
  desk: Desk;
  objective?: Objective | undefined;
  form: Form;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, { status = 200, ...drawn }: Drawing): Promise<Response> {
  return c.html(<ObjectivePage page={await pageOf(c)} {...drawn} />, status);
}
