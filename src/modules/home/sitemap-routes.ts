import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { robots, sitemap } from './sitemap.ts';

export const sitemapRoutes = new Hono<Env>();

sitemapRoutes.get('/sitemap.xml', async (c) => {
  const { db, modules, now } = c.var;
  const locations = await Promise.all(modules.map((module) => module.sitemap?.(db, now) ?? []));
  const type = 'application/xml; charset=utf-8';
  return share(c, sitemap(await pageOf(c), locations.flat()), { seconds: 600, type });
});

sitemapRoutes.get('/robots.txt', async (c) => {
  return share(c, robots(await pageOf(c)), { seconds: 600, type: 'text/plain; charset=UTF-8' });
});
