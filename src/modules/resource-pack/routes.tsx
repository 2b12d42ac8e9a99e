import { Hono } from 'hono';
import { publishedResources } from '#modules/resources';
import { namesIn } from '#platform/feeds/list-path';
import { filesOf } from '#platform/files/files';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { zip } from '#platform/zip';
import { type Packed, pack } from './pack.ts';
import { packedAt, packPath } from './paths.ts';

export const routes = new Hono<Env>();

routes.get(packPath, async (c) => {
  await countTry(c, `pack ${clientAddress(c)}`, perMachine);
  const page = await pageOf(c);
  const resources = await publishedResources(c.var.db, null);
  return send(c, page, { name: `ressources-${page.network.slug}`, packed: { resources, set: null } });
});

// Which sets there are is known when somebody asks: each network has its own modules on.
routes.get('*', async (c, next) => {
  const path = packedAt(c.var.path);
  const set = path === null ? null : await setAt(c, path);
  if (path === null || set === undefined) return next();
  const { slug, title, lang, resourceIds } = found(set);
  await countTry(c, `pack ${clientAddress(c)}`, perMachine);
  const among = new Map(
    (await publishedResources(c.var.db, resourceIds)).map((resource) => [resource.id, resource]),
  );
  const resources = resourceIds.flatMap((id) => among.get(id) ?? []);
  return send(c, await pageOf(c), { name: slug, packed: { resources, set: { title, lang, path } } });
});

/** The set of an address; undefined where no module has sets there. */
async function setAt(c: Ask, path: string) {
  for (const set of c.var.modules.flatMap((module) => module.resourceSets ?? [])) {
    const named = namesIn(set.path, path);
    if (named) return set.open(c.var.db, named);
  }
  return undefined;
}

function send(c: Ask, page: Page, { name, packed }: { name: string; packed: Packed }): Response {
  const latest = Math.max(0, ...packed.resources.map(({ changedAt }) => changedAt.getTime()));
  const archive = zip(pack(page, packed, filesOf(c.var.config)), new Date(latest));
  c.header('Content-Disposition', `attachment; filename="${name}.zip"`);
  return c.body(archive, 200, {
    'Content-Type': 'application/zip',
    'Cache-Control': 'max-age=600, public',
  });
}

/** It is large; a network of spaces behind one address takes it away all the same. */
const perMachine: Allowance = { tries: 20, everySeconds: 5 };
