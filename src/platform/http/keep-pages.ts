import type { IncomingHttpHeaders } from 'node:http';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { Ask, Env } from './env.ts';
import { bytesFor, cacheKey, type Kept, type PageCache, zippedWanted } from './page-cache.ts';

/** What is drawn to a text, as a page or a part of one is. */
interface Drawable {
  toString(): string | Promise<string>;
}

/** Answers with what is everybody's, to be kept for so many seconds at most, or until the network changes. */
export async function share(
  c: Ask,
  drawing: Drawable | Uint8Array<ArrayBuffer>,
  { seconds, type = 'text/html; charset=UTF-8' }: { seconds: number; type?: string },
): Promise<Response> {
  const text = drawing instanceof Uint8Array ? drawing : String(await drawing.toString());
  c.set('shared', { text, seconds });
  return c.body(text, 200, { 'Content-Type': type });
}

/**
 * Keeps what is shared; the rest passes through, stored by nobody unless it said so itself. Whoever asks for a page that is
 * being made for everybody waits for that one: a crowd at one address costs one page.
 */
export function keepPages(pages: PageCache): MiddlewareHandler<Env> {
  const making = new Map<string, Promise<Kept | null>>();
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const headers: IncomingHttpHeaders = c.req.header();
    const schema = c.get('network').slug;
    const key = cacheKey(headers.host ?? '', pathname + search);
    const revision = pages.revision(schema);
    const name = `${revision} ${key}`;
    const isAnybody = isAskedByAnybody(c.req.method, headers);
    const answer = (kept: Kept) => {
      send(c, kept, headers);
      pages.seen({ schema, url: pathname, headers, type: kept.headers['content-type'] ?? '' });
    };
    const underWay = isAnybody ? making.get(name) : undefined;
    const made = underWay ? await underWay : null;
    if (made) return answer(made);

    const make = async (): Promise<Kept | null> => {
      await next();
      const shared = c.get('shared');
      if (!shared || !isAnybody || !isForEverybody(c)) return null;
      return pages.keep(key, { ...shared, schema, revision, headers: c.res.headers });
    };
    const kept = isAnybody ? await onceFor(making, name, make) : await make();
    if (kept) return answer(kept);
    await sendPrivate(c, headers);
    if (c.req.method === 'GET' && (c.get('shared') || isTaken(c)))
      pages.seen({ schema, url: pathname, headers, type: c.res.headers.get('content-type') ?? '' });
  };
}

/** A file that is too large to be kept, or is kept elsewhere; what the team takes is her own work. */
const isTaken = (c: Ask): boolean =>
  c.res.status === 200 &&
  (c.res.headers.get('content-disposition') ?? '').startsWith('attachment') &&
  c.get('viewer').personId === null;

/** Others who ask for the same find it under its name until it is made; what fails for one is not the others' fault. */
async function onceFor(
  making: Map<string, Promise<Kept | null>>,
  name: string,
  make: () => Promise<Kept | null>,
): Promise<Kept | null> {
  const work = make();
  const forOthers = work.catch(() => null);
  making.set(name, forOthers);
  forOthers.then(() => making.get(name) === forOthers && making.delete(name));
  return work;
}

function send(c: Ask, kept: Kept, asked: IncomingHttpHeaders): void {
  const { status, headers, body } = bytesFor(kept, asked);
  c.res = undefined;
  c.res = new Response(body && new Uint8Array(body), { status, headers });
}

const isAskedByAnybody = (method: string, headers: IncomingHttpHeaders): boolean =>
  method === 'GET' && !headers.cookie?.includes('maillage_');

/** Not what says no, nor what leaves a cookie behind. */
const isForEverybody = (c: Ask): boolean => c.res.status === 200 && !c.res.headers.has('set-cookie');

const zip = compress({ encoding: 'gzip' });

/** A page made for one person is stored nowhere; a document that named its own rule keeps it. */
async function sendPrivate(c: Ask, headers: IncomingHttpHeaders): Promise<void> {
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  // Only then: looking at a response for zipping takes as long as drawing a third of a page.
  if (zippedWanted(headers)) await zip(c, async () => {});
}
