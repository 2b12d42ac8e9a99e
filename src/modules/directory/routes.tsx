import { Hono } from 'hono';
import { geojsonOf } from '#modules/map/rules';
import { spacePath } from '#modules/space-page/rules';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { type Asked, findAmong } from './find.ts';
import { mapOf, statedMapOf } from './map.ts';
import { DirectoryPage } from './pages/DirectoryPage.tsx';
import { relax } from './relax.ts';
import { askOnce } from './remembered.ts';
import { readSearch } from './search.ts';

export const routes = new Hono<Env>();

routes.get('/annuaire', async (c) => {
  const page = await pageOf(c);
  const moment = momentOf(c);
  const asked = await askedBy(c);
  const found = await findAmong(c.var.db, asked, moment);
  const relaxed = found.total === 0 ? await relax(c.var.db, found, moment) : null;
  const map = found.search.withMap && found.total > 0 ? await mapOf(c.var.db, found, moment) : null;
  const tiles = c.var.config.MAILLAGE_TILES_URL ? page.href('/carte/{z}/{x}/{y}') : null;
  const drawn = <DirectoryPage page={page} found={found} relaxed={relaxed} map={map} tiles={tiles} />;
  return share(c, drawn, { seconds: 60 });
});

routes.get('/annuaire/carte.json', async (c) => {
  const map = await statedMapOf(c.var.db, await askedBy(c), momentOf(c));
  const geojson = JSON.stringify(geojsonOf(await pageOf(c), map, spacePath));
  return share(c, geojson, { seconds: 60, type: 'application/geo+json' });
});

const askedBy = (c: Ask): Promise<Asked> => askOnce(c, readSearch(new URL(c.req.url).searchParams));

const momentOf = ({ var: { now, network } }: Ask) => ({ now, zone: network.zone });
