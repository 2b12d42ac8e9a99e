import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { ShellPage } from './pages/ShellPage.tsx';
import { shellPath, workerPath } from './paths.ts';

export const offlineRoutes = new Hono<Env>();

const worker = 'src/modules/attendance/elements/attendance-worker.ts';

// A worker answers for the addresses below its own: a hashed one would answer for none.
offlineRoutes.get(workerPath, async (c) => {
  requirePermission(c, 'workshop.edit');
  const page = await pageOf(c);
  const script = `importScripts(${JSON.stringify(page.asset(worker))});`;
  return c.body(script, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
});

offlineRoutes.get(shellPath, async (c) => {
  requirePermission(c, 'workshop.edit');
  return c.html(<ShellPage page={await pageOf(c)} />);
});
