import { Hono } from 'hono';
import type { Ask, Env } from '#platform/http/env';
import { found as foundOr404 } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { find, readSearch } from './find.ts';
import type { PlacedItem } from './item.ts';
import { GonePage } from './pages/GonePage.tsx';
import { ItemPage } from './pages/ItemPage.tsx';
import { NewsPage } from './pages/NewsPage.tsx';
import { partsOf } from './parts-of.ts';
import { itemPath, newsPath } from './paths.ts';
import { anyItem, listItems } from './public-store.ts';
import { readAddress } from './shown-item.ts';

export const routes = new Hono<Env>();

const mostOthers = 3;

routes.get(newsPath, async (c) => {
  const page = await pageOf(c);
  const moment = { now: page.now, zone: page.network.zone };
  const found = await find(c.var.db, readSearch(new URL(c.req.url).searchParams), moment);
  const parts = await partsOf(c, page, 'list', null);
  return share(c, <NewsPage {...{ page, found, parts }} />, { seconds: 60 });
});

routes.get(`${newsPath}/:item{[0-9]+(?:-[a-z0-9-]*)?}`, async (c) => {
  const { db, now } = c.var;
  const item = foundOr404(await readAddress(db, c.req.param('item'), now));
  const page = await pageOf(c);
  if (item === 'gone') return c.html(<GonePage page={page} />, 410);
  const path = itemPath(item);
  // It was retitled since, or somebody typed the number alone: that is what counts.
  if (page.path !== path) return c.redirect(page.href(path), 301);
  const [others, above, parts] = await Promise.all([
    othersOf(db, item, now),
    partsOf(c, page, 'picture', item),
    partsOf(c, page, 'aside', item),
  ]);
  return share(c, <ItemPage {...{ page, item, others, above, parts }} />, { seconds: 60 });
});

/** The latest of the same space, then of all. */
async function othersOf(db: Ask['var']['db'], { id, spaceId }: PlacedItem, now: Date) {
  const asked = { ...anyItem, now, limit: mostOthers + 1 };
  const [own, all] = await Promise.all([
    spaceId === null ? [] : listItems(db, { ...asked, spaceId }),
    listItems(db, { ...asked, limit: 2 * mostOthers + 1 }),
  ]);
  const others = new Map([...own, ...all].map((other) => [other.id, other]));
  others.delete(id);
  return [...others.values()].slice(0, mostOthers);
}
