import { Hono } from 'hono';
import { statuses } from '#modules/resources/rules';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { scopeOf } from '#platform/scope';
import { DeskPage } from './pages/DeskPage.tsx';
import { listPath } from './paths.ts';
import { countResources, listResources } from './store.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get(listPath, async (c) => {
  const { db } = c.var;
  const scope = scopeOf(requirePermission(c, 'resource.write'), 'resource.write');
  const status = statuses.find((each) => each === c.req.query('etat')) ?? 'published';
  const counts = await countResources(db, scope);
  const pages = Math.max(1, Math.ceil((counts.get(status) ?? 0) / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const listed = await listResources(
    db,
    { scope, status },
    { limit: perPage, offset: (current - 1) * perPage },
  );
  return c.html(<DeskPage page={await pageOf(c)} {...{ listed, counts, status, current, pages }} />);
});
