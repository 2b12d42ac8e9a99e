import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { addressTyped, type FetchRefusal, Refused, requestTo } from './guarded-request.ts';

export type Fetched =
  | { refusal: null; bytes: Buffer; fileName: string; version?: Version }
  | { refusal: FetchRefusal; detail?: string };

/** What a site calls the file as it is now, to be told next time that nothing changed. */
export interface Version {
  etag: string | null;
  lastModified: string | null;
}

export interface Limits {
  /** Whether an address may be asked: only tests allow this machine's own. */
  allows?: (address: string) => boolean;
  maxBytes?: number;
  /** For all of it, from the first question to the last byte. */
  withinMs?: number;
  /** The kinds of file that are wanted, as the header says it. */
  accepts?: string;
  /** The version that is here already: the same one is refused as `unchanged`. */
  known?: Version;
}

const maxRedirects = 3;
const accepted = 'text/csv, application/json;q=0.9, */*;q=0.5';

/**
 * Fetches a file that a person named, for the program: only from the public internet. The name is resolved once, each of
 * its addresses is judged, and the connection goes to one that was judged; a redirection is a new question.
 */
export async function fetchFile(typed: string, limits: Limits = {}): Promise<Fetched> {
  const { withinMs = 30_000 } = limits;
  const signal = AbortSignal.timeout(withinMs);
  try {
    return await follow(typed, { ...limits, signal });
  } catch (fault) {
    if (fault instanceof Refused) return { refusal: fault.refusal, ...fault.said };
    if (signal.aborted) return { refusal: 'slow' };
    return { refusal: 'unreachable', detail: (fault as NodeJS.ErrnoException).code ?? '' };
  }
}

type Asking = Limits & { signal: AbortSignal };

async function follow(typed: string, asking: Asking): Promise<Fetched> {
  let url = addressTyped(typed);
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const answer = await requestTo(url, { ...asking, headers: headersOf(asking) });
    const { statusCode = 0, headers: said } = answer;
    if (statusCode === 304 && asking.known) {
      answer.destroy();
      throw new Refused('unchanged');
    }
    if (statusCode >= 300 && statusCode < 400 && said.location) {
      answer.destroy();
      url = addressTyped(said.location, url);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new Refused('status', String(statusCode));
    }
    return take(answer, url, asking);
  }
  throw new Refused('redirects');
}

const headersOf = ({ accepts = accepted, known }: Limits): Record<string, string> => ({
  accept: accepts,
  'accept-encoding': 'gzip, deflate, br',
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
});

/** The bytes, counted as they are once unpacked: a small file may hold a very large one. */
async function take(answer: IncomingMessage, url: URL, asking: Asking): Promise<Fetched> {
  const { maxBytes = 50 * 1024 * 1024, signal } = asking;
  if (/^(text\/html|application\/xhtml)/i.test(answer.headers['content-type'] ?? '')) {
    answer.destroy();
    throw new Refused('page');
  }
  const bytes = await bytesOf(unpacked(answer), maxBytes, signal);
  answer.destroy();
  if (bytes.length === 0) throw new Refused('empty');
  if (looksLikePage(bytes)) throw new Refused('page');
  return { refusal: null, bytes, fileName: fileNameOf(answer, url), ...versionOf(answer) };
}

function versionOf({ headers }: IncomingMessage): { version?: Version } {
  const [etag, lastModified] = [headers.etag ?? null, headers['last-modified'] ?? null];
  return etag === null && lastModified === null ? {} : { version: { etag, lastModified } };
}

function unpacked(answer: IncomingMessage): AsyncIterable<Buffer> {
  const encoding = answer.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return answer;
  const unpacking = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  answer.on('error', (fault) => unpacking.destroy(fault));
  return answer.pipe(unpacking);
}

async function bytesOf(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (signal.aborted) throw signal.reason;
    size += chunk.length;
    if (size > maxBytes) throw new Refused('large', String(Math.floor(maxBytes / 1024 / 1024)));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A site that has moved often answers with a page, whatever it calls it. */
const looksLikePage = (bytes: Buffer): boolean =>
  /^\s*(<!doctype html|<html|<head|<\?xml[^>]*>\s*<!doctype html)/i.test(
    bytes
      .subarray(0, 300)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );

function fileNameOf({ headers }: IncomingMessage, url: URL): string {
  const said = /filename="?([^";]+)/i.exec(headers['content-disposition'] ?? '')?.[1];
  const last = url.pathname.split('/').findLast((part) => part !== '');
  return (said ?? decoded(last ?? '') ?? '').trim() || url.hostname;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
