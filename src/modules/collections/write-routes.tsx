import { Hono } from 'hono';
import { spaceById } from '#modules/network';
import { placeOf } from '#modules/network/rules';
import { spacesOf } from '#modules/resource-desk';
import { can, type Viewer } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { isUuid } from '#platform/uuid';
import { openCollection, rewordCollection } from './change-collection.ts';
import type { Collection } from './collection.ts';
import { CollectionForm, valuesOf } from './form.ts';
import { openDesk } from './open-desk.ts';
import { WritePage } from './pages/WritePage.tsx';
import { deskPath, newPath } from './paths.ts';
import { collectionById } from './store.ts';
import { words } from './words.ts';

export const writeRoutes = new Hono<Env>();

writeRoutes.get(newPath, async (c) => {
  const viewer = requirePermission(c, 'resource.write');
  return draw(c, viewer, { form: blankForm({ lang: 'fr' }) });
});

writeRoutes.post(newPath, async (c) => {
  const viewer = requirePermission(c, 'resource.write');
  const t = words(c.var.lang);
  const form = await readForm(c, CollectionForm, t.errors);
  if (!form.ok) return draw(c, viewer, { form, status: 422 });
  const { owner, seen: _seen, ...said } = form.data;
  const made = await madeBy(c, viewer, owner);
  if (!made) return draw(c, viewer, { form: form.reject({ owner: t.errors.owner as string }), status: 422 });
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { id } = await openCollection(tx, said, { ...made, status: 'draft', now: c.var.now });
    return { location: hrefOf(c, deskPath(id)) };
  });
  return goOn(c, location as string, t.done.opened);
});

writeRoutes.get(deskPath(':id', 'modifier'), async (c) => {
  const { viewer, collection } = await openDesk(c, idIn(c));
  return draw(c, viewer, { collection, form: blankForm(valuesOf(collection)) });
});

writeRoutes.post(deskPath(':id', 'modifier'), async (c) => {
  const { viewer, collection } = await openDesk(c, idIn(c));
  const t = words(c.var.lang);
  const form = await readForm(c, CollectionForm, t.errors);
  if (!form.ok) return draw(c, viewer, { collection, form, status: 422 });
  const { owner: _owner, seen, ...said } = form.data;
  const { refusal, location } = await submit<'changed'>(c.var.db, form.id, async (tx) => {
    const act = { seen: seen ?? collection.version, now: c.var.now };
    const saved = await rewordCollection(tx, collection.id, said, act);
    if (saved.refusal) return { refusal: saved.refusal };
    return { location: hrefOf(c, deskPath(collection.id)) };
  });
  if (refusal) {
    const now = (await collectionById(c.var.db, collection.id)) ?? collection;
    const kept = form.refuse(t.refusals[refusal]);
    const values = { ...kept.values, seen: String(now.version) };
    return draw(c, viewer, { collection: now, form: { ...kept, values }, theirs: now, status: 409 });
  }
  return goOn(c, location, t.done.saved);
});

/** For whom she makes it; null where she may not. */
async function madeBy(c: Ask, viewer: Viewer, owner: string): Promise<{ spaceId: string | null } | null> {
  const space = isUuid(owner) ? await spaceById(c.var.db, owner) : undefined;
  const target = owner === 'network' ? {} : space && placeOf(space);
  return target && can(viewer, 'resource.write', target) ? { spaceId: space?.id ?? null } : null;
}

interface Drawing {
  form: Form;
  collection?: Collection;
  /** What somebody else saved meanwhile. */
  theirs?: Collection;
  status?: 200 | 409 | 422;
}

async function draw(c: Ask, viewer: Viewer, { status = 200, ...drawing }: Drawing): Promise<Response> {
  const scope = scopeOf(viewer, 'resource.write');
  const spaces = await spacesOf(c.var.db, scope);
  const page = await pageOf(c);
  const { form, collection, theirs } = drawing;
  const props = { page, form, collection, theirs, spaces, mayBeNetworks: scope.everywhere };
  return c.html(<WritePage {...props} />, status);
}
