import { Hono } from 'hono';
import { filesOf } from '#platform/files/files';
import type { Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { PublicPage } from './pages/PublicPage.tsx';
import { publicPath } from './paths.ts';
import { orCannot } from './pdf-answer.tsx';
import { shownOf } from './shown-edition.ts';
import { editionOf, keptEditions } from './store.ts';

export const publicRoutes = new Hono<Env>();

publicRoutes.get(publicPath, async (c) => {
  const kept = await keptEditions(c.var.db);
  return share(c, <PublicPage page={await pageOf(c)} editions={kept} />, { seconds: 600 });
});

publicRoutes.get(`${publicPath}/:file{annuaire-2[01]\\d\\d\\.pdf}`, async (c) => {
  const name = c.req.param('file');
  const { db, config } = c.var;
  const edition = found(await editionOf(db, Number(name.slice(9, 13))));
  return orCannot(c, async () => {
    const pdf = found(await shownOf(db, filesOf(config), edition, c.var));
    c.header('Content-Disposition', `inline; filename="${name}"`);
    // Not longer than a page: a name may go at any moment.
    c.header('Cache-Control', 'max-age=60, public');
    return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf' });
  });
});
