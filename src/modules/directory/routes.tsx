import { Hono } from 'hono';
import { allSpaces } from '#modules/network';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { DirectoryPage } from './pages/DirectoryPage.tsx';

export const routes = new Hono<Env>();

routes.get('/annuaire', async (c) => {
  const page = await pageOf(c);
  const spaces = await allSpaces(c.var.db);
  c.header('Cache-Control', 'public, max-age=60');
  return c.html(<DirectoryPage page={page} spaces={spaces} />);
});
