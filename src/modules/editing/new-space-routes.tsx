import { Hono } from 'hono';
import { z } from 'zod';
import { addSpace, communes } from '#modules/network';
import { actorOf } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import { can } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { wrongForm } from './check-typed.ts';
import { identityProblems } from './identity-subject.ts';
import { readLists } from './lists.ts';
import { NewSpacePage } from './pages/NewSpacePage.tsx';
import { placeShape, settledPlace } from './place-form.ts';
import { runnerOf, runnerShape } from './structure-subject.ts';
import { words } from './words.ts';

export const newSpaceRoutes = new Hono<Env>();

const path = '/extranet/espaces/nouveau';
const questions = { shape: { ...placeShape, ...runnerShape }, problems: identityProblems };
const NewSpace = z.object(questions.shape);

newSpaceRoutes.get(path, async (c) => {
  requirePermission(c, 'space.create');
  return drawForm(c, blankForm(), 200);
});

newSpaceRoutes.post(path, async (c) => {
  const viewer = requirePermission(c, 'space.create');
  const t = words(c.var.lang);
  const form = await readForm(c, NewSpace, t.errors);
  const wrong = await wrongForm(form, questions, { db: c.var.db, page: await pageOf(c) });
  if (wrong) return drawForm(c, wrong, 422);
  if (!form.ok) return drawForm(c, form, 422);
  if (!(await isHers(c, form.data.communeCode)))
    return drawForm(c, form.refuse(t.create.refusals.elsewhere), 409);

  const place = await settledPlace(c.var.db, form.data);
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    const { name, address, addressExtra } = form.data;
    const space = { name, address, addressExtra, ...place, ...(await runnerOf(tx, form.data)) };
    const { id } = await addSpace(tx, space, { actor: actorOf(viewer), now: c.var.now });
    return { location: hrefOf(c, spacePath(id)) };
  });
  return goOn(c, outcome.location as string, t.create.saved(form.data.name));
});

async function drawForm(c: Ask, form: Form, status: 200 | 409 | 422): Promise<Response> {
  const lists = await readLists(c.var.db);
  return c.html(<NewSpacePage page={await pageOf(c)} form={form} lists={lists} />, status);
}

/** Whether a commune is in the territory of whoever enters a space there. */
async function isHers(c: Ask, communeCode: string): Promise<boolean> {
  const commune = (await communes(c.var.db)).find(({ code }) => code === communeCode);
  return can(c.var.viewer, 'space.create', { communeCode, epciCode: commune?.epciCode ?? null });
}
