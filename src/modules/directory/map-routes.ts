import { Hono } from 'hono';
import { territoryShapes } from '#modules/network';
import { cornersOf } from '#platform/geo/outline';
import { boundsOf } from '#platform/geo/projection';
import type { Env } from '#platform/http/env';
import { found, NotFound } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { geojsonOf } from './geojson.ts';
import { statedMapOf } from './map.ts';
import type { Shapes } from './mesh-of.ts';
import { askOnce } from './remembered.ts';
import { readSearch } from './search.ts';
import { readTile, tileOf, touches } from './tiles.ts';

export const routes = new Hono<Env>();

routes.get('/annuaire/carte.json', async (c) => {
  const moment = { now: c.var.now, zone: c.var.network.zone };
  const asked = await askOnce(c, readSearch(new URL(c.req.url).searchParams));
  const map = await statedMapOf(c.var.db, asked, moment);
  c.header('Cache-Control', 'public, max-age=60');
  return c.json(geojsonOf(await pageOf(c), map), 200, { 'Content-Type': 'application/geo+json' });
});

const aWeek = 'max-age=604800, public';

routes.get('/annuaire/tuiles/:z/:x/:y', async (c) => {
  const template = found(c.var.config.MAILLAGE_TILES_URL);
  const { z, x, y } = c.req.param();
  const tile = found(readTile(z, x, y));
  const { outline } = (await territoryShapes(c.var.db)) as Shapes;
  if (!outline || !touches(tile, boundsOf(cornersOf(outline)))) throw new NotFound();
  const { type, bytes } = found(await tileOf(template, tile));
  return c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': aWeek });
});
