import { Hono } from 'hono';
import type { Ask, Env } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import { answerTo } from './answer.ts';
import { readAsked } from './asked.ts';
import { oaiPath } from './paths.ts';

export const routes = new Hono<Env>();

routes.get(oaiPath, (c) => answer(c, new URL(c.req.url).searchParams));
routes.post(oaiPath, async (c) => answer(c, new URLSearchParams(await c.req.text())));

async function answer(c: Ask, query: URLSearchParams): Promise<Response> {
  const page = await pageOf(c);
  const { db, now, network, config } = c.var;
  const xml = await answerTo(readAsked(query), Object.fromEntries(query), {
    ...{ db, now, network },
    base: page.absolute(oaiPath, 'fr'),
    email: config.MAILLAGE_MAIL_RETURN ?? mailbox(config.MAILLAGE_MAIL_FROM),
    absolute: (path) => page.absolute(path, 'fr'),
  });
  return c.body(xml, 200, { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' });
}

/** Of `Réseau <adresse@example.org>`, the address. */
const mailbox = (sender: string): string => /<([^>]+)>/.exec(sender)?.[1] ?? sender;
