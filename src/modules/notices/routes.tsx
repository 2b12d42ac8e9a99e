import { Hono } from 'hono';
import { spaceById } from '#modules/network';
import { shownItem } from '#modules/news';
import { itemPath } from '#modules/news/rules';
import { hrefOf } from '#platform/http/address';
import type { Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { slugOf } from '#platform/slug';
import { notice } from './notice.ts';

export const routes = new Hono<Env>();

routes.get('/actualites/:item{[0-9]+(?:-[a-z0-9-]*)?}/affichette.pdf', async (c) => {
  const { db, now, network } = c.var;
  const item = found(await shownItem(db, c.req.param('item'), now));
  const path = `${itemPath(item)}/affichette.pdf`;
  // Whoever writes something else into the address is led to its own.
  if (c.var.path !== path) return c.redirect(hrefOf(c, path), 301);
  await countTry(c, `notice ${clientAddress(c)}`, perMachine);
  await countTry(c, 'notice', together);
  const { absolute } = await pageOf(c);
  const space = item.spaceId === null ? undefined : await spaceById(db, item.spaceId);
  const pdf = await notice({
    item,
    phone: space?.phone ?? (network.phone || null),
    network: network.name,
    zone: network.zone,
    // The number alone leads there: short enough to be typed.
    url: absolute(`/actualites/${item.number}`, 'fr'),
    absolute: (path) => absolute(path, item.lang),
  });
  c.header(
    'Content-Disposition',
    `inline; filename="${slugOf(item.title) || `actualite-${item.number}`}.pdf"`,
  );
  return share(c, new Uint8Array(pdf), { seconds: 60, type: 'application/pdf' });
});

const perMachine: Allowance = { tries: 60, everySeconds: 5 };
/** They are composed one after the other: the queue grows no faster than it shortens. */
const together: Allowance = { tries: 120, everySeconds: 1 };
