import { Hono } from 'hono';
import { meetingsOfSpace } from '#modules/agenda';
import { spaceBySlug } from '#modules/network';
import { spacePath } from '#modules/space-page/rules';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { clientAddress } from '#platform/session/client-address';
import { type Allowance, countTry } from '#platform/session/throttle';
import { addDays, dateOf, isDate, startOfDay, weekdayOf } from '#platform/time';
import { isOnPaper, type Paper } from './paths.ts';
import { poster } from './poster.ts';

export const routes = new Hono<Env>();

for (const paper of ['a4', 'a5'] as const)
  routes.get(`/annuaire/:slug{[a-z0-9-]+}/affiche-${paper}.pdf`, (c) => answer(c, paper));

async function answer(c: Ask, paper: Paper): Promise<Response> {
  const { db, lang, network, now } = c.var;
  const space = await spaceBySlug(db, c.req.param('slug') ?? '');
  const published = found(space?.status === 'published' ? space : null);
  const asked = c.req.query('le') ?? '';
  const today = dateOf(now, network.zone);
  const day = isDate(asked) && isOnPaper(asked, today) ? asked : today;
  const monday = addDays(day, 1 - weekdayOf(day));
  await countTry(c, `poster ${clientAddress(c)}`, perMachine);
  await countTry(c, 'poster', together);
  const { absolute } = await pageOf(c);
  const meetings = await meetingsOfSpace(db, published.id, {
    from: startOfDay(monday, network.zone),
    to: startOfDay(addDays(monday, 7), network.zone),
    zone: network.zone,
  });
  const pdf = await poster({
    ...{ paper, lang, zone: network.zone, network: network.name, monday, meetings },
    space: published,
    url: absolute(spacePath(published.slug)),
  });
  c.header('Content-Disposition', `inline; filename="${published.slug}-${monday}-${paper}.pdf"`);
  return share(c, new Uint8Array(pdf), { seconds: 600, type: 'application/pdf' });
}

/** A coordinator prints the posters of all her spaces in one go. */
const perMachine: Allowance = { tries: 60, everySeconds: 5 };
/** They are composed one after the other: the queue grows no faster than it shortens. */
const together: Allowance = { tries: 120, everySeconds: 1 };
