import { Hono } from 'hono';
import type { z } from 'zod';
import { listResources, resourceById } from '#modules/resources';
import { readSearch, resourcePath, targetOf } from '#modules/resources/rules';
import { can } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { scopeOf } from '#platform/scope';
import { isUuid } from '#platform/uuid';
import { addItem, moveItem, removeItem, setStatus } from './change-collection.ts';
import { ContentForm, PutForm, StatusForm } from './form.ts';
import { itemsOf } from './items-store.ts';
import { openDesk } from './open-desk.ts';
import { CollectionDeskPage } from './pages/CollectionDeskPage.tsx';
import { DeskPage } from './pages/DeskPage.tsx';
import { deskPath, listPath, putPath } from './paths.ts';
import { countHers, listHers } from './store.ts';
import { words } from './words.ts';

export const deskRoutes = new Hono<Env>();

const perPage = 25;
const mostFound = 10;

deskRoutes.get(listPath, async (c) => {
  const { db } = c.var;
  const scope = scopeOf(requirePermission(c, 'resource.write'), 'resource.write');
  const pages = Math.max(1, Math.ceil((await countHers(db, scope)) / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const collections = await listHers(db, scope, { limit: perPage, offset: (current - 1) * perPage });
  return c.html(<DeskPage page={await pageOf(c)} {...{ collections, current, pages }} />);
});

deskRoutes.get(deskPath(':id'), async (c) => {
  const { collection, viewer } = await openDesk(c, idIn(c));
  const { db } = c.var;
  const asked = readSearch(new URL(c.req.url).searchParams);
  const { total, resources } = asked.words
    ? await listResources(db, asked, { limit: mostFound, offset: 0 })
    : { total: 0, resources: [] };
  const items = (await itemsOf(db, collection.id)).map((item) => ({
    ...item,
    isOpen: item.status === 'published' || can(viewer, 'resource.write', targetOf(item)),
  }));
  const searched = { words: asked.words, total, resources };
  const page = await pageOf(c);
  return c.html(<CollectionDeskPage {...{ page, collection, items, searched, form: blankForm() }} />);
});

deskRoutes.post(deskPath(':id', 'contenu'), async (c) => {
  const { collection } = await openDesk(c, idIn(c));
  const form = await readForm(c, ContentForm);
  const back = hrefOf(c, deskPath(collection.id));
  if (!form.ok) return c.redirect(back, 303);
  const { add } = form.data;
  if (add) await publicResource(c, add);
  const { refusal, location } = await submit<'full'>(c.var.db, form.id, async (tx) => {
    const done = await act(tx, collection.id, { ...form.data, now: c.var.now });
    if (done.refusal) return { refusal: done.refusal };
    return { location: `${back}#contenu-de-la-collection` };
  });
  if (refusal) return goOn(c, back, { kind: 'warning', sentence: words(c.var.lang).refusals[refusal] });
  return c.redirect(location, 303);
});

/** What one press does. */
async function act(
  tx: Database,
  id: string,
  { add, up, down, out, now }: z.output<typeof ContentForm> & { now: Date },
): Promise<{ refusal: 'full' | null }> {
  if (up) return moveItem(tx, id, { resourceId: up, by: -1, now });
  if (down) return moveItem(tx, id, { resourceId: down, by: 1, now });
  if (out) return removeItem(tx, id, out, now);
  return add ? addItem(tx, id, add, now) : { refusal: null };
}

deskRoutes.post(deskPath(':id', 'etat'), async (c) => {
  const { collection } = await openDesk(c, idIn(c));
  const form = await readForm(c, StatusForm);
  const back = hrefOf(c, deskPath(collection.id));
  if (!form.ok) return c.redirect(back, 303);
  await setStatus(c.var.db, collection.id, form.data.act, c.var.now);
  return goOn(c, back, words(c.var.lang).done[form.data.act]);
});

/** From the page of a resource, which it comes back to. */
deskRoutes.post(putPath, async (c) => {
  requirePermission(c, 'resource.write');
  const t = words(c.var.lang);
  const form = await readForm(c, PutForm);
  const resourceId = form.ok ? form.data.resource : String(form.values.resource ?? '');
  const { slug } = await publicResource(c, resourceId);
  const back = hrefOf(c, resourcePath(slug));
  if (!form.ok) return goOn(c, back, { kind: 'warning', sentence: t.errors.collection as string });
  const { collection } = await openDesk(c, form.data.collection);
  const { refusal } = await addItem(c.var.db, collection.id, resourceId, c.var.now);
  if (refusal) return goOn(c, back, { kind: 'warning', sentence: t.refusals[refusal] });
  return goOn(c, back, t.done.put(collection.title));
});

/** Only what everybody reads is put in a collection. */
async function publicResource(c: Ask, id: string): Promise<{ id: string; slug: string }> {
  const resource = isUuid(id) ? await resourceById(c.var.db, id) : undefined;
  return found(resource?.status === 'published' ? resource : null);
}
