import { Hono } from 'hono';
import { meetingsOfSpace } from '#modules/agenda';
import { spaceBySlug } from '#modules/network';
import { spacePath } from '#modules/space-page/rules';
import type { Ask, Env } from '#platform/http/env';
import { found } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { addDays, dateOf, isDate, startOfDay, weekdayOf } from '#platform/time';
import type { Paper } from './paths.ts';
import { poster } from './poster.ts';

export const routes = new Hono<Env>();

for (const paper of ['a4', 'a5'] as const)
  routes.get(`/annuaire/:slug{[a-z0-9-]+}/affiche-${paper}.pdf`, (c) => answer(c, paper));

async function answer(c: Ask, paper: Paper): Promise<Response> {
  const { db, lang, network, now } = c.var;
  const space = await spaceBySlug(db, c.req.param('slug') ?? '');
  const published = found(space?.status === 'published' ? space : null);
  const asked = c.req.query('le') ?? '';
  const day = isDate(asked) && asked > '2000' && asked < '2100' ? asked : dateOf(now, network.zone);
  const monday = addDays(day, 1 - weekdayOf(day));
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
  return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' });
}
