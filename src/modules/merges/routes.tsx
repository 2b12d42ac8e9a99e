import { Hono } from 'hono';
import { findAlike } from '#modules/likeness';
import type { Kind } from '#modules/likeness/rules';
import type { Ask, Env } from '#platform/http/env';
import { found, NotAllowed, requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { doneRoutes } from './done-routes.tsx';
import { kindOf, kindsOf, listPath, permissionOf } from './kind.ts';
import { PairsPage } from './pages/PairsPage.tsx';
import { pairRoutes } from './pair-routes.tsx';

export const routes = new Hono<Env>();

routes.get(listPath, (c) => draw(c, 'space'));

routes.get(`${listPath}/:kind{(?:espaces|structures|personnes)}`, (c) =>
  draw(c, found(kindOf(c.req.param('kind')))),
);

routes.route('/', pairRoutes).route('/', doneRoutes);

async function draw(c: Ask, kind: Kind): Promise<Response> {
  const viewer = requirePermission(c, 'merge.spaces');
  const found = await findAlike(c.var.db, kindsOf(viewer), scopeOf(viewer, permissionOf('space')));
  if (!found[kind]) throw new NotAllowed();
  return c.html(<PairsPage page={await pageOf(c)} kind={kind} found={found} />);
}
