import { Hono } from 'hono';
import { statuses } from '#modules/resources/rules';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { type Scope, scopeOf } from '#platform/scope';
import { DeskPage, type Marked } from './pages/DeskPage.tsx';
import { listPath } from './paths.ts';
import { countResources, hersAmong, listResources } from './store.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get(listPath, async (c) => {
  const { db } = c.var;
  const scope = scopeOf(requirePermission(c, 'resource.write'), 'resource.write');
  const marks = await marksOf(c, scope);
  const mark = marks.find(({ name }) => name === c.req.query('a-voir')) ?? null;
  const status = mark ? null : (statuses.find((each) => each === c.req.query('etat')) ?? 'published');
  const counts = await countResources(db, scope);
  const count = mark ? mark.ids.length : (counts.get(status ?? '') ?? 0);
  const pages = Math.max(1, Math.ceil(count / perPage));
  const current = Math.min(listAsked(c.req.query()).number, pages);
  const listed = await listResources(
    db,
    { scope, status, among: mark?.ids ?? null },
    { limit: perPage, offset: (current - 1) * perPage },
  );
  const page = await pageOf(c);
  return c.html(<DeskPage {...{ page, listed, counts, marks, mark, status, current, pages }} />);
});

/** What modules say that she should look at in hers; a mark that none of them has is not shown. */
async function marksOf(c: Ask, scope: Scope): Promise<Marked[]> {
  const marks = c.var.modules.flatMap((module) => module.resourceMarks ?? []);
  const marked = await Promise.all(
    marks
      .sort((a, b) => a.order - b.order)
      .map(async ({ name, label, resourceIds }) => {
        const ids = await hersAmong(c.var.db, scope, await resourceIds(c.var.db));
        return { name, label: label[c.var.lang], ids };
      }),
  );
  return marked.filter(({ ids }) => ids.length > 0);
}
