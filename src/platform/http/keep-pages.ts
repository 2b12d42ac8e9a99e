import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';
import { bytesFor, cacheKey, type PageCache } from './page-cache.ts';

/** Keeps what a page says may be kept for everybody; the rest passes through, stored by nobody unless it said so. */
export function keepPages(pages: PageCache): MiddlewareHandler<Env> {
  return async (c, next) => {
    const schema = c.var.network.slug;
    const revision = pages.revision(schema);
    await next();
    if (c.req.method !== 'GET' || c.req.header('cookie')?.includes('maillage_')) return keepPrivate(c.res);

    const url = new URL(c.req.url);
    const kept = await pages.keep(
      cacheKey(c.req.header('host') ?? '', url.pathname + url.search),
      schema,
      revision,
      c.res,
    );
    if (!kept) return keepPrivate(c.res);
    const { status, headers, body } = bytesFor(kept, c.req.header());
    c.res = undefined;
    c.res = new Response(body && new Uint8Array(body), { status, headers });
  };
}

/** A page made for one person is stored nowhere; a document that named its own rule keeps it. */
function keepPrivate(response: Response): void {
  const rule = response.headers.get('cache-control');
  if (rule === null || rule.startsWith('public, max-age')) response.headers.set('cache-control', 'no-store');
}
