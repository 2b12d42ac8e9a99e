import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { signedIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { KeptPage } from './pages/KeptPage.tsx';
import { keptPath } from './paths.ts';

export const routes = new Hono<Env>();

routes.get(keptPath, async (c) => {
  signedIn(c);
  return c.html(<KeptPage page={await pageOf(c)} />);
});
