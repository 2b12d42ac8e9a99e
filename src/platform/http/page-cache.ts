import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openShelf } from './page-shelf.ts';

interface Kept {
  schema: string;
  revision: number;
  until: number;
  status: number;
  etag: string;
  headers: Record<string, string>;
  /** Kept zipped only: nearly every browser wants it so, and it takes a fifth of the room. */
  zipped: Buffer;
}

/** Pages for everybody, kept as bytes until their network changes, or for as long as they said themselves. */
export interface PageCache {
  /** Answers from memory; false when the page must be made. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** What the network's revision is now, to be given back to `keep`: a page made from older rows is not kept. */
  revision(schema: string): number;
  /** Keeps a page that said `Cache-Control: public`, and answers it with its ETag, zipped when that is asked. */
  keep(key: string, schema: string, revision: number, response: Response): Promise<Kept | null>;
  /** Forgets all pages of a network, or of all when a notification may have been lost. */
  raise(schema?: string): void;
}

const roomOfHeaders = 1500;

const zippedWanted = (request: { headers: IncomingMessage['headers'] }): boolean =>
  /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));

export const cacheKey = (host: string, url: string): string => `${host} ${url}`;

export function openPageCache(options: { bytes: number; clock: () => number }): PageCache {
  const pages = openShelf<Kept>(options.bytes, (kept) => kept.zipped.length + roomOfHeaders);
  const revisions = new Map<string, number>();
  let epoch = 0;
  const revision = (schema: string): number => (revisions.get(schema) ?? 0) + epoch;

  function find(key: string): Kept | undefined {
    const kept = pages.get(key);
    if (!kept) return undefined;
    if (kept.until > options.clock() && kept.revision === revision(kept.schema)) return kept;
    pages.drop(key);
    return undefined;
  }

  return {
    revision,
    raise(schema) {
      if (schema === undefined) epoch += 1;
      else revisions.set(schema, (revisions.get(schema) ?? 0) + 1);
    },
    answer(request, response) {
      if (request.method !== 'GET' || request.headers.cookie?.includes('maillage_')) return false;
      const kept = find(cacheKey(request.headers.host ?? '', request.url ?? ''));
      if (!kept) return false;
      send(kept, request, response);
      return true;
    },
    async keep(key, schema, madeAt, response) {
      const seconds = sharedSeconds(response);
      if (seconds === 0) return null;
      const plain = Buffer.from(await response.arrayBuffer());
      const kept = pageFrom(response, plain, {
        schema,
        revision: madeAt,
        until: options.clock() + seconds * 1000,
      });
      if (madeAt === revision(schema)) pages.put(key, kept);
      return kept;
    },
  };
}

/** How long everybody may be given the same bytes: the page's own `Cache-Control: public, max-age=…`. */
function sharedSeconds(response: Response): number {
  if (response.status !== 200 || response.headers.has('set-cookie')) return 0;
  const [, seconds] = /^public, max-age=(\d+)$/.exec(response.headers.get('cache-control') ?? '') ?? [];
  return Number(seconds ?? 0);
}

/** What belongs to the request that made the page, and to no other. */
const ofOneRequest = new Set(['content-length', 'x-request-id']);

function pageFrom(
  response: Response,
  plain: Buffer,
  rest: Pick<Kept, 'schema' | 'revision' | 'until'>,
): Kept {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !ofOneRequest.has(name)));
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  // A browser asks again each time: the answer costs a few bytes, and a page is never older than the truth.
  const shared = {
    ...headers,
    etag,
    vary: 'Accept-Encoding, Cookie',
    'cache-control': 'public, max-age=0, must-revalidate',
  };
  return { ...rest, status: response.status, etag, headers: shared, zipped: gzipSync(plain) };
}

/** The bytes of a kept page for one request: nothing more when the browser has them already. */
export function bytesFor(kept: Kept, headers: IncomingMessage['headers']) {
  if (headers['if-none-match'] === kept.etag) return { status: 304, headers: kept.headers, body: null };
  if (!zippedWanted({ headers }))
    return { status: kept.status, headers: kept.headers, body: gunzipSync(kept.zipped) };
  return { status: kept.status, headers: { ...kept.headers, 'content-encoding': 'gzip' }, body: kept.zipped };
}

function send(kept: Kept, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body } = bytesFor(kept, request.headers);
  response.writeHead(status, body ? { ...headers, 'content-length': body.length } : headers);
  response.end(body);
}
