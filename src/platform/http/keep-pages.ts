import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { Ask, Env } from './env.ts';
import { bytesFor, cacheKey, type PageCache, zippedWanted } from './page-cache.ts';

/** What is drawn to a text, as a page or a part of one is. */
interface Drawable {
  toString(): string | Promise<string>;
}

/** Answers with what is everybody's, to be kept for so many seconds at most, or until the network changes. */
export async function share(
  c: Ask,
  drawing: Drawable,
  { seconds, type = 'text/html; charset=UTF-8' }: { seconds: number; type?: string },
): Promise<Response> {
  const text = await drawing.toString();
  c.set('shared', { text, seconds });
  return c.body(text, 200, { 'Content-Type': type });
}

/** Keeps what is shared; the rest passes through, stored by nobody unless it said so itself. */
export function keepPages(pages: PageCache): MiddlewareHandler<Env> {
  return async (c, next) => {
    const revision = pages.revision(c.var.network.slug);
    await next();
    const { shared, network } = c.var;
    if (!shared || !isForEverybody(c)) return sendPrivate(c);

    const { pathname, search } = new URL(c.req.url);
    const key = cacheKey(c.req.header('host') ?? '', pathname + search);
    const page = { ...shared, schema: network.slug, revision, headers: c.res.headers };
    const { status, headers, body } = bytesFor(pages.keep(key, page), c.req.header());
    c.res = undefined;
    c.res = new Response(body && new Uint8Array(body), { status, headers });
  };
}

/** Not what was made for somebody who is known here, nor what leaves a cookie behind. */
const isForEverybody = (c: Ask): boolean =>
  c.req.method === 'GET' &&
  !c.req.header('cookie')?.includes('maillage_') &&
  c.res.status === 200 &&
  !c.res.headers.has('set-cookie');

const zip = compress({ encoding: 'gzip' });

/** A page made for one person is stored nowhere; a document that named its own rule keeps it. */
async function sendPrivate(c: Ask): Promise<void> {
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  // Only then: looking at a response for zipping takes as long as drawing a third of a page.
  if (zippedWanted(c.req.header())) await zip(c, async () => {});
}
