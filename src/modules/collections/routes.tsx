import { Hono } from 'hono';
import { publishedResources } from '#modules/resources';
import { can } from '#platform/access';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import type { Page } from '#platform/page';
import { type Collection, targetOf } from './collection.ts';
import { itemsOf } from './items-store.ts';
import { CollectionPage } from './pages/CollectionPage.tsx';
import { CollectionsPage } from './pages/CollectionsPage.tsx';
import { collectionPath, collectionsPath } from './paths.ts';
import { collectionBySlug, countPublished, listPublished } from './store.ts';

export const routes = new Hono<Env>();

const perPage = 20;

routes.get(collectionsPath, async (c) => {
  const { db } = c.var;
  const total = await countPublished(db);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const collections = await listPublished(db, { limit: perPage, offset: (current - 1) * perPage });
  const shown = { collections, total, current, pages, perPage };
  return share(c, <CollectionsPage page={await pageOf(c)} {...shown} />, { seconds: 60 });
});

routes.get(collectionPath(':slug{[a-z0-9]+(?:-[a-z0-9]+)*}'), async (c) => {
  const { collection, isHers } = await shownAt(c);
  const { db } = c.var;
  const ids = (await itemsOf(db, collection.id)).map(({ resourceId }) => resourceId);
  const among = new Map((await publishedResources(db, ids)).map((resource) => [resource.id, resource]));
  const resources = ids.flatMap((id) => among.get(id) ?? []);
  const page = await pageOf(c);
  const parts = collection.status === 'published' ? partsOf(c, page, collection) : [];
  const drawn = <CollectionPage {...{ page, collection, resources, isHers, parts }} />;
  return collection.status === 'published' ? share(c, drawn, { seconds: 60 }) : c.html(drawn);
});

const partsOf = (c: Ask, page: Page, { slug }: Collection) =>
  c.var.modules
    .flatMap((module) => module.resourceListParts ?? [])
    .sort((a, b) => a.order - b.order)
    .flatMap(({ drawForSet }) => drawForSet?.(page, collectionPath(slug)) ?? []);

/** The collection of the address: one that is published, or that this person may change. */
async function shownAt(c: Ask): Promise<{ collection: Collection; isHers: boolean }> {
  const collection = found(await collectionBySlug(c.var.db, c.req.param('slug') ?? ''));
  const isHers = can(c.var.viewer, 'resource.write', targetOf(collection));
  return found(collection.status === 'published' || isHers ? { collection, isHers } : null);
}
