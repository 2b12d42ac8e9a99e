import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { documentsOf } from './document-store.ts';
import { PublicGroupPage } from './pages/PublicGroupPage.tsx';
import { PublicGroupsPage } from './pages/PublicGroupsPage.tsx';
import { drawParts } from './parts.ts';
import { publicGroupPath, publicGroupsPath } from './paths.ts';
import { groupBySlug, publicGroups } from './store.ts';

export const publicRoutes = new Hono<Env>();

publicRoutes.get(publicGroupsPath, async (c) =>
  c.html(<PublicGroupsPage page={await pageOf(c)} groups={await publicGroups(c.var.db)} />),
);

publicRoutes.get(publicGroupPath(':group'), async (c) => {
  const asked = await groupBySlug(c.var.db, c.req.param('group') ?? '');
  const group = found(asked?.isPublic ? asked : null);
  const page = await pageOf(c);
  const shown = { id: group.id, slug: group.slug, mayWrite: false };
  const { public: parts } = await drawParts(c.var, page, shown, { isPublic: true });
  const documents = await documentsOf(c.var.db, group.id, { publicOnly: true });
  return c.html(<PublicGroupPage page={page} {...{ group, documents, parts }} />);
});
