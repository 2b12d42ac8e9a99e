import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { signedIn } from '#platform/http/guard';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { isOfMany, type Scope, scopeOf } from '#platform/scope';
import { drawBlocks } from './blocks.ts';
import { HomePage } from './pages/HomePage.tsx';
import { StaffHomePage } from './pages/StaffHomePage.tsx';
import { sitemapRoutes } from './sitemap-routes.ts';

export const routes = new Hono<Env>();

routes.get('/', async (c) => {
  const page = await pageOf(c);
  const drawn = await drawBlocks(c, page, 'public');
  return share(c, <HomePage page={page} drawn={drawn} />, { seconds: 60 });
});

routes.get('/extranet', async (c) => {
  const viewer = signedIn(c);
  const page = await pageOf(c);
  const drawn = await drawBlocks(c, page, 'staff');
  return c.html(<StaffHomePage page={page} drawn={drawn} reach={reachOf(scopeOf(viewer, 'space.create'))} />);
});

const reachOf = (scope: Scope) => (scope.everywhere ? 'network' : isOfMany(scope) ? 'territory' : 'own');

routes.route('/', sitemapRoutes);
