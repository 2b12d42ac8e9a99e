import { Hono } from 'hono';
import type { Moment } from '#modules/hours';
import { geojsonOf } from '#modules/map/rules';
import { spacePath } from '#modules/space-page/rules';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { begin } from '#platform/later';
import type { ListPart } from '#platform/page-parts';
import { drawnLines } from './drawn-lines.ts';
import { findAmong } from './find.ts';
import { mapOf, statedMapOf } from './map.ts';
import { DirectoryPage, type Findings } from './pages/DirectoryPage.tsx';
import { relax } from './relax.ts';
import { askOnce } from './remembered.ts';
import { readSearch, type Search } from './search.ts';

export const routes = new Hono<Env>();

routes.get('/annuaire', async (c) => {
  const search = searchIn(c);
  const later = await begin(findingsFor(c, search));
  const page = await pageOf(c);
  const drawing = <DirectoryPage {...{ page, search, parts: partsOf(c), later }} />;
  return share(c, drawing, { seconds: 60 });
});

/** All that the page shows of the register. */
async function findingsFor(c: Ask, search: Search): Promise<Findings> {
  const db = c.get('db');
  const moment = momentOf(c);
  const lines = await drawnLines(c);
  const found = await findAmong(db, await askOnce(c, search), moment);
  const relaxed = found.total === 0 ? await relax(db, found, moment) : null;
  const map = search.withMap && found.total > 0 ? await mapOf(db, found, moment) : null;
  const tiles = c.get('config').MAILLAGE_TILES_URL ? hrefOf(c, '/carte/{z}/{x}/{y}') : null;
  return { lines, found, relaxed, map, tiles };
}

routes.get('/annuaire/carte.json', async (c) => {
  const page = await pageOf(c);
  const map = await statedMapOf(c.get('db'), await askOnce(c, searchIn(c)), momentOf(c));
  const geojson = JSON.stringify(geojsonOf(page, map, spacePath));
  return share(c, geojson, { seconds: 60, type: 'application/geo+json' });
});

const partsOf = (c: Ask): ListPart[] =>
  c
    .get('modules')
    .flatMap(({ listParts }) => listParts ?? [])
    .sort((a, b) => a.order - b.order);

const searchIn = (c: Ask): Search => readSearch(new URL(c.req.url).searchParams);

const momentOf = (c: Ask): Moment => ({ now: c.get('now'), zone: c.get('network').zone });
