import { Hono } from 'hono';
import { countsIn, itemsIn } from '#modules/news';
import { phases } from '#modules/news/rules';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { scopeOf } from '#platform/scope';
import { DeskPage } from './pages/DeskPage.tsx';
import { listPath } from './paths.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get(listPath, async (c) => {
  const { db, now } = c.var;
  const scope = scopeOf(requirePermission(c, 'news.write'), 'news.write');
  const counts = await countsIn(db, scope, now);
  const phase = phases.find((each) => each === c.req.query('etat')) ?? 'online';
  const pages = Math.max(1, Math.ceil(counts[phase] / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const at = { limit: perPage, offset: (current - 1) * perPage };
  const items = await itemsIn(db, { scope, phase, now }, at);
  return c.html(<DeskPage page={await pageOf(c)} {...{ items, counts, phase, current, pages }} />);
});
