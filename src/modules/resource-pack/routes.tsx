import { Hono } from 'hono';
import { publishedResources } from '#modules/resources';
import { filesOf } from '#platform/files/files';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { zip } from '#platform/zip';
import { pack } from './pack.ts';
import { packPath } from './paths.ts';

export const routes = new Hono<Env>();

routes.get(packPath, async (c) => {
  await countTry(c, `pack ${clientAddress(c)}`, perMachine);
  const page = await pageOf(c);
  const resources = await publishedResources(c.var.db, null);
  const latest = Math.max(0, ...resources.map(({ changedAt }) => changedAt.getTime()));
  const archive = zip(pack(page, resources, filesOf(c.var.config)), new Date(latest));
  c.header('Content-Disposition', `attachment; filename="ressources-${page.network.slug}.zip"`);
  return c.body(archive, 200, {
    'Content-Type': 'application/zip',
    'Cache-Control': 'max-age=600, public',
  });
});

/** It is large; a network of spaces behind one address takes it away all the same. */
const perMachine: Allowance = { tries: 20, everySeconds: 5 };
