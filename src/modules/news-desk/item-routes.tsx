import { Hono } from 'hono';
import { z } from 'zod';
import {
  featureItem,
  type ModerationRefusal,
  markRead,
  partsOf,
  removeDraft,
  restoreItem,
  takeBack,
  withdrawItem,
} from '#modules/news';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { WithdrawForm } from './form.ts';
import { type Opened, openItem } from './open-item.ts';
import { DeskItemPage } from './pages/DeskItemPage.tsx';
import { deskItemPath, listPath } from './paths.ts';
import { tellAuthor } from './tell-author.ts';
import { words } from './words.ts';

export const itemRoutes = new Hono<Env>();

itemRoutes.get(deskItemPath(':id'), async (c) => drawItem(c, await openItem(c), blankForm()));

itemRoutes.post(deskItemPath(':id', 'une'), async (c) => {
  const { viewer, item } = await openItem(c, 'news.moderate');
  const form = await readForm(c, z.object({ isFeatured: z.enum(['yes', 'no']).catch('no') }));
  const isFeatured = form.ok && form.data.isFeatured === 'yes';
  const t = words(c.var.lang);
  const act = { isFeatured, name: viewer.name, now: c.var.now };
  const { refusal } = await featureItem(c.var.db, item.id, act);
  return moderated(c, item.id, refusal, isFeatured ? t.done.featured : t.done.unfeatured);
});

itemRoutes.post(deskItemPath(':id', 'vu'), async (c) => {
  const { item } = await openItem(c, 'news.moderate');
  const { refusal } = await markRead(c.var.db, item.id, { now: c.var.now });
  return moderated(c, item.id, refusal, words(c.var.lang).done.read);
});

itemRoutes.post(deskItemPath(':id', 'retirer'), async (c) => {
  const opened = await openItem(c, 'news.moderate');
  const { viewer, item } = opened;
  const t = words(c.var.lang);
  const form = await readForm(c, WithdrawForm, t.errors);
  if (!form.ok) return drawItem(c, opened, form, 422);
  const page = await pageOf(c);
  let isTold = false;
  const { refusal } = await submit<ModerationRefusal>(c.var.db, form.id, async (tx) => {
    const act = { why: form.data.why, name: viewer.name, now: c.var.now };
    const outcome = await withdrawItem(tx, item.id, act);
    if (outcome.refusal) return { refusal: outcome.refusal };
    isTold = await tellAuthor(tx, item, { by: viewer, why: form.data.why, page });
    return { location: deskItemPath(item.id) };
  });
  if (isTold) deliverSoon(c);
  return moderated(c, item.id, refusal, isTold ? t.done.withdrawnTold : t.done.withdrawn);
});

itemRoutes.post(deskItemPath(':id', 'reprendre'), async (c) => {
  const { item } = await openItem(c);
  const { refusal } = await takeBack(c.var.db, item.id, { now: c.var.now });
  return moderated(c, item.id, refusal, words(c.var.lang).done.takenBack);
});

itemRoutes.post(deskItemPath(':id', 'remettre'), async (c) => {
  const { item } = await openItem(c, 'news.moderate');
  const { refusal } = await restoreItem(c.var.db, item.id, { now: c.var.now });
  return moderated(c, item.id, refusal, words(c.var.lang).done.restored);
});

itemRoutes.post(deskItemPath(':id', 'supprimer'), async (c) => {
  const { item } = await openItem(c);
  const t = words(c.var.lang);
  const { refusal } = await removeDraft(c.var.db, item.id);
  if (refusal)
    return goOn(c, hrefOf(c, deskItemPath(item.id)), { kind: 'warning', sentence: t.refusals[refusal] });
  return goOn(c, hrefOf(c, `${listPath}?etat=draft`), t.done.removed);
});

function moderated(c: Ask, id: string, refusal: ModerationRefusal | null, done: string): Response {
  const { refusals } = words(c.var.lang);
  return goOn(
    c,
    hrefOf(c, deskItemPath(id)),
    refusal ? { kind: 'warning', sentence: refusals[refusal] } : done,
  );
}

async function drawItem(
  c: Ask,
  { item, mayModerate }: Opened,
  form: Form,
  status: 200 | 422 = 200,
): Promise<Response> {
  const page = await pageOf(c);
  const parts = await partsOf(c, page, 'staff', item);
  return c.html(<DeskItemPage {...{ page, item, mayModerate, form, parts }} />, status);
}
