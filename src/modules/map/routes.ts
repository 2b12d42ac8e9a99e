import { Hono } from 'hono';
import { cornersOf } from '#platform/geo/outline';
import { boundsOf } from '#platform/geo/projection';
import type { Env } from '#platform/http/env';
import { found, NotFound } from '#platform/http/guard';
import { shapesOf } from './knot-store.ts';
import { readTile, tileOf, touches } from './tiles.ts';

export const routes = new Hono<Env>();

const aWeek = 'max-age=604800, public';

routes.get('/carte/:z/:x/:y', async (c) => {
  const template = found(c.var.config.MAILLAGE_TILES_URL);
  const { z, x, y } = c.req.param();
  const tile = found(readTile(z, x, y));
  const { outline } = await shapesOf(c.var.db);
  if (!outline || !touches(tile, boundsOf(cornersOf(outline)))) throw new NotFound();
  const { type, bytes } = found(await tileOf(template, tile));
  return c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': aWeek });
});
