import { Hono } from 'hono';
import { filesOf } from '#platform/files/files';
import type { Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { PublicPage } from './pages/PublicPage.tsx';
import { publicPath } from './paths.ts';
import { editionOf, keptEditions } from './store.ts';

export const publicRoutes = new Hono<Env>();

publicRoutes.get(publicPath, async (c) => {
  const kept = await keptEditions(c.var.db);
  return share(c, <PublicPage page={await pageOf(c)} editions={kept} />, { seconds: 600 });
});

publicRoutes.get(`${publicPath}/:file{annuaire-2[01]\\d\\d\\.pdf}`, async (c) => {
  const name = c.req.param('file');
  const edition = await editionOf(c.var.db, Number(name.slice(9, 13)));
  const { sha256 } = found(edition);
  const pdf = found(await filesOf(c.var.config).get(c.var.network.slug, found(sha256)));
  c.header('Content-Disposition', `inline; filename="${name}"`);
  c.header('Cache-Control', 'max-age=3600, public');
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf' });
});
