import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { can } from '#platform/access';
import { filesOf } from '#platform/files/files';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import type { ResourcePart } from '#platform/page-parts';
import { find } from './find.ts';
import { ResourcePage } from './pages/ResourcePage.tsx';
import { ResourcesPage } from './pages/ResourcesPage.tsx';
import { type Resource, targetOf } from './resource.ts';
import { filePath, readSearch, resourcePath, resourcesPath } from './search.ts';
import { adaptationsOf, resourceById, resourceBySlug } from './store.ts';

export const routes = new Hono<Env>();

routes.get(resourcesPath, async (c) => {
  const page = await pageOf(c);
  const asked = await find(c.var.db, readSearch(new URL(c.req.url).searchParams));
  const parts = c.var.modules
    .flatMap((module) => module.resourceListParts ?? [])
    .sort((a, b) => a.order - b.order);
  const above = parts.filter((part) => part.isAbove).map((part) => part.draw(page));
  const under = parts.filter((part) => !part.isAbove).map((part) => part.draw(page));
  return share(c, <ResourcesPage {...{ page, above, under }} found={asked} />, { seconds: 60 });
});

const named = ':resource{[a-z0-9]+(?:-[a-z0-9]+)*}';

routes.get(resourcePath(named), async (c, next) => {
  const resource = await shownOrNot(c);
  // What is no resource may be a page of another module.
  if (!resource) return next();
  const page = await pageOf(c);
  const { db } = c.var;
  const from = resource.adaptedFrom ? await resourceById(db, resource.adaptedFrom) : null;
  const kin = {
    from: from?.status === 'published' ? from : null,
    adaptations: await adaptationsOf(db, resource.id),
  };
  const drawn = <ResourcePage {...{ page, resource, kin }} parts={await partsOf(c, page, resource)} />;
  return resource.status === 'published' ? share(c, drawn, { seconds: 60 }) : c.html(drawn);
});

routes.get(filePath(named), async (c) => {
  const { fileSha256, fileName, fileBytes, status } = await shown(c);
  const bytes = found(await filesOf(c.var.config).stream(c.var.network.slug, found(fileSha256)));
  // Whatever it holds, it is taken away and never opened as a page of ours.
  c.header(
    'Content-Disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(fileName ?? 'fichier')}`,
  );
  c.header('Content-Type', 'application/octet-stream');
  c.header('Cache-Control', status === 'published' ? 'max-age=600, public' : 'no-store');
  c.header('Content-Length', String(fileBytes));
  // A film of 500 MB is never held whole.
  return c.body(Readable.toWeb(bytes) as ReadableStream);
});

/** The resource of the address: one that is published, or that this person may change. */
async function shownOrNot(c: Ask): Promise<Resource | null> {
  const resource = await resourceBySlug(c.var.db, c.req.param('resource') ?? '');
  if (!resource) return null;
  const isHers = can(c.var.viewer, 'resource.write', targetOf(resource));
  return resource.status === 'published' || isHers ? resource : null;
}

const shown = async (c: Ask): Promise<Resource> => found(await shownOrNot(c));

async function partsOf(c: Ask, page: Page, resource: { id: string }) {
  const parts = c.var.modules
    .flatMap((module) => module.resourceParts ?? [])
    .filter(({ permission }) => permission === undefined || can(c.var.viewer, permission))
    .sort((a, b) => a.order - b.order);
  const those = (place: ResourcePart['place']) =>
    Promise.all(parts.filter((part) => part.place === place).map((part) => part.draw(c.var, page, resource)));
  return { public: await those('public'), aside: await those('aside') };
}
