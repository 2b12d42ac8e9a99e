import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { find } from './find.ts';
import { DirectoryPage } from './pages/DirectoryPage.tsx';
import { relax } from './relax.ts';
import { readSearch } from './search.ts';
import { routes as spaceRoutes } from './space-routes.tsx';

export const routes = new Hono<Env>();

routes.get('/annuaire', async (c) => {
  const page = await pageOf(c);
  const moment = { now: c.var.now, zone: c.var.network.zone };
  const found = await find(c.var.db, readSearch(new URL(c.req.url).searchParams), moment);
  const relaxed = found.total === 0 ? await relax(c.var.db, found, moment) : null;
  c.header('Cache-Control', 'public, max-age=60');
  return c.html(<DirectoryPage page={page} found={found} relaxed={relaxed} />);
});

routes.route('/', spaceRoutes);
