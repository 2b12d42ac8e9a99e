import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { findAmong } from './find.ts';
import { mapOf } from './map.ts';
import { routes as mapRoutes } from './map-routes.ts';
import { DirectoryPage } from './pages/DirectoryPage.tsx';
import { relax } from './relax.ts';
import { askOnce } from './remembered.ts';
import { readSearch } from './search.ts';
import { routes as spaceRoutes } from './space-routes.tsx';

export const routes = new Hono<Env>();

routes.get('/annuaire', async (c) => {
  const page = await pageOf(c);
  const moment = { now: c.var.now, zone: c.var.network.zone };
  const asked = await askOnce(c, readSearch(new URL(c.req.url).searchParams));
  const found = await findAmong(c.var.db, asked, moment);
  const relaxed = found.total === 0 ? await relax(c.var.db, found, moment) : null;
  const map = found.search.withMap && found.total > 0 ? await mapOf(c.var.db, found, moment) : null;
  const tiles = c.var.config.MAILLAGE_TILES_URL ? page.href('/annuaire/tuiles/{z}/{x}/{y}') : null;
  c.header('Cache-Control', 'public, max-age=60');
  return c.html(<DirectoryPage page={page} found={found} relaxed={relaxed} map={map} tiles={tiles} />);
});

routes.route('/', mapRoutes);
routes.route('/', spaceRoutes);
