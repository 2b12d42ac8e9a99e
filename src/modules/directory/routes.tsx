import { Hono } from 'hono';
import { geojsonOf } from '#modules/map/rules';
import { spacePath } from '#modules/space-page/rules';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import type { Page } from '#platform/page';
import type { ListPart } from '#platform/page-parts';
import { drawnLines } from './drawn-lines.ts';
import { type Asked, findAmong } from './find.ts';
import { mapOf, statedMapOf } from './map.ts';
import { DirectoryPage } from './pages/DirectoryPage.tsx';
import { relax } from './relax.ts';
import { askOnce } from './remembered.ts';
import { readSearch } from './search.ts';

export const routes = new Hono<Env>();

routes.get('/annuaire', async (c) => {
  const page = await pageOf(c);
  const { db, config } = c.var;
  const moment = momentOf(page);
  const lines = await drawnLines(c);
  const asked = await askedBy(c);
  const found = await findAmong(db, asked, moment);
  const relaxed = found.total === 0 ? await relax(db, found, moment) : null;
  const map = found.search.withMap && found.total > 0 ? await mapOf(db, found, moment) : null;
  const tiles = config.MAILLAGE_TILES_URL ? page.href('/carte/{z}/{x}/{y}') : null;
  const parts = partsOf(c);
  const drawing = <DirectoryPage {...{ page, found, relaxed, map, tiles, parts, lines }} />;
  return share(c, drawing, { seconds: 60 });
});

routes.get('/annuaire/carte.json', async (c) => {
  const page = await pageOf(c);
  const map = await statedMapOf(c.var.db, await askedBy(c), momentOf(page));
  const geojson = JSON.stringify(geojsonOf(page, map, spacePath));
  return share(c, geojson, { seconds: 60, type: 'application/geo+json' });
});

const partsOf = (c: Ask): ListPart[] =>
  c.var.modules.flatMap(({ listParts }) => listParts ?? []).sort((a, b) => a.order - b.order);

const askedBy = (c: Ask): Promise<Asked> => askOnce(c, readSearch(new URL(c.req.url).searchParams));

const momentOf = ({ now, network }: Page) => ({ now, zone: network.zone });
