import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { robots, sitemap } from './sitemap.ts';

export const sitemapRoutes = new Hono<Env>();

sitemapRoutes.get('/sitemap.xml', async (c) => {
  const { db, modules } = c.var;
  const locations = await Promise.all(modules.map((module) => module.sitemap?.(db) ?? []));
  c.header('Content-Type', 'application/xml; charset=utf-8');
  c.header('Cache-Control', 'public, max-age=600');
  return c.body(sitemap(await pageOf(c), locations.flat()));
});

sitemapRoutes.get('/robots.txt', async (c) => {
  c.header('Cache-Control', 'public, max-age=600');
  return c.text(robots(await pageOf(c)));
});
