import { Hono } from 'hono';
import { accessTo, groupById, membersOf } from '#modules/groups';
import { type Group, reaches } from '#modules/groups/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { dateOf } from '#platform/time';
import { actionById, type ListedAction, noteSeen } from './action-store.ts';
import { StepForm } from './form.ts';
import { ActionPage } from './pages/ActionPage.tsx';
import { actionPath } from './paths.ts';
import { type StepRefusal, takeStep } from './step.ts';
import { stepsOf } from './step-store.ts';
import { tellOwners } from './tell-owners.ts';
import { words } from './words.ts';

export const actionRoutes = new Hono<Env>();

const here = actionPath(':action');

actionRoutes.get(here, async (c) => {
  const opened = await openAction(c);
  const { action, viewer } = opened;
  if (action.seenAt === null && action.ownerId === viewer.personId)
    await noteSeen(c.var.db, action, c.var.now);
  return draw(c, opened, { form: blankForm() });
});

actionRoutes.post(here, async (c) => {
  const opened = await openAction(c);
  if (!opened.mayAct) throw new NotAllowed();
  const t = words(c.var.lang);
  const form = await readForm(c, StepForm, t.errors);
  if (!form.ok) return draw(c, opened, { form, status: 422 });
  const { action, viewer } = opened;
  const by = { personId: viewer.personId, today: dateOf(c.var.now, c.var.network.zone), now: c.var.now };
  const { refusal, location } = await submit<StepRefusal>(c.var.db, form.id, async (tx) => {
    const taken = await takeStep(tx, action, form.data, by);
    if (taken.refusal) return { refusal: taken.refusal };
    if (form.data.step === 'handed') await tellOwners(tx, [action.id], by);
    return { location: hrefOf(c, actionPath(action.id)) };
  });
  if (refusal) return draw(c, await openAction(c), { form: form.refuse(t.refusals[refusal]), status: 409 });
  deliverSoon(c);
  return goOn(c, location, t.done[form.data.step]);
});

interface Opened {
  action: ListedAction;
  group: Group;
  viewer: SignedIn;
  mayAct: boolean;
}

/** The action of the address, for whoever reads its group; its owner takes it further as long as she is a member. */
async function openAction(c: Ask): Promise<Opened> {
  const viewer = signedIn(c);
  const action = found(await actionById(c.var.db, idIn(c, 'action')));
  const group = found(await groupById(c.var.db, action.groupId));
  const access = await accessTo(c.var.db, group, viewer);
  if (!reaches(access, 'read')) throw new NotAllowed();
  const isHers = reaches(access, 'write') && action.ownerId === viewer.personId;
  const mayAct = isHers || access === 'steer';
  return { action, group, viewer, mayAct };
}

async function draw(
  c: Ask,
  { action, group, mayAct }: Opened,
  { form, status = 200 }: { form: Form; status?: 200 | 409 | 422 },
): Promise<Response> {
  const { db, now, network } = c.var;
  const props = {
    action,
    mayAct,
    form,
    steps: await stepsOf(db, action.id),
    members: await membersOf(db, group.id),
    today: dateOf(now, network.zone),
  };
  return c.html(<ActionPage page={await pageOf(c)} {...props} />, status);
}
