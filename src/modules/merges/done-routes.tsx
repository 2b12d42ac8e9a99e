import { Hono } from 'hono';
import { z } from 'zod';
import { can } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, NotAllowed, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { donePath, kindsOf, permissionOf } from './kind.ts';
import { DonePage } from './pages/DonePage.tsx';
import { UndoPage } from './pages/UndoPage.tsx';
import { mergingById, mergings } from './store.ts';
import { type UndoRefusal, undoMerge } from './undo-merge.ts';
import { words } from './words.ts';

export const doneRoutes = new Hono<Env>();

const perPage = 25;

doneRoutes.get(donePath, async (c) => {
  const viewer = requirePermission(c, 'merge.spaces');
  const { number } = listAsked(c.req.query());
  const asked = { offset: (number - 1) * perPage, limit: perPage + 1 };
  const list = await mergings(c.var.db, kindsOf(viewer), asked);
  const hasMore = list.length > perPage;
  return c.html(
    <DonePage page={await pageOf(c)} mergings={list.slice(0, perPage)} number={number} hasMore={hasMore} />,
  );
});

doneRoutes.get(`${donePath}/:merging`, async (c) => draw(c, blankForm(), 200));

doneRoutes.post(`${donePath}/:merging`, async (c) => {
  const { viewer, merging } = await openMerging(c);
  const t = words(c.var.lang);
  const form = await readForm(c, z.object({}));
  let left = 0;
  const outcome = await submit<UndoRefusal>(c.var.db, form.id, async (tx) => {
    const done = await undoMerge(tx, merging.id, { viewer, now: c.var.now });
    if ('refusal' in done) return done;
    left = done.left.reduce((sum, { columns }) => sum + columns.length, 0);
    return { location: hrefOf(c, donePath) };
  });
  if (outcome.refusal) return draw(c, { ...blankForm(), refusal: t.undoRefusals[outcome.refusal] }, 409);
  return goOn(c, outcome.location, left > 0 ? t.undoneExcept(left) : t.undone);
});

async function openMerging(c: Ask) {
  const viewer = requirePermission(c, 'merge.spaces');
  const merging = found(await mergingById(c.var.db, idIn(c, 'merging')));
  if (!can(viewer, permissionOf(merging.kind))) throw new NotAllowed();
  return { viewer, merging };
}

async function draw(c: Ask, form: Form, status: 200 | 409): Promise<Response> {
  const { merging } = await openMerging(c);
  return c.html(<UndoPage page={await pageOf(c)} merging={merging} form={form} />, status);
}
