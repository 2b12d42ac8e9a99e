import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { defineModule } from '#platform/module';
import type { Page } from '#platform/page';
import { createApp } from '../src/app.tsx';
import type { Program } from '../src/server.ts';
import { inShortTurns, perSecond, type SpeedPromise } from './promise.ts';

/** A page from rows already read, through the whole program, against hono/jsx alone on the same tree. */
export async function pageInMemory(
  { parts }: Program,
  { path, draw }: { path: string; draw: (page: Page) => string | Promise<string> },
): Promise<SpeedPromise> {
  const routes = new Hono<Env>();
  const drawn: Page[] = [];
  routes.get(path, async (c) => {
    const page = await pageOf(c);
    drawn[0] = page;
    return c.html(draw(page));
  });

  const others = parts.modules.map((module) => ({ ...module, routes: new Hono<Env>() }));
  const memory = defineModule({ name: 'memory', title: { fr: '', en: '' }, needs: [], routes });
  const app = createApp({ ...parts, modules: [...others, memory] });
  // One request object for all: making it is the measure's own work, not the program's.
  const request = new Request(`http://localhost${path}`, { headers: { host: 'localhost' } });
  const ask = async () => app.fetch(request);
  const html = await (await ask()).text();

  const alone = () => String(draw(drawn[0] as Page));
  if (!html.endsWith(alone().slice(-2000))) throw new Error('The two do not draw the same page.');
  const { ours, theirs } = await inShortTurns(
    30,
    () => perSecond(ask, { atOnce: 1, seconds: 0.3 }),
    () => perSecond(alone, { atOnce: 1, seconds: 0.3 }),
  );
  return {
    name: `${path} from rows in memory`,
    reference: 'hono/jsx alone, the same tree',
    unit: 'pages/s',
    atLeast: 0.8,
    ours,
    theirs,
  };
}
