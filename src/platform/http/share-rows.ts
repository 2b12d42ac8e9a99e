import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Ask } from './env.ts';
import { share } from './keep-pages.ts';

/** Up to so many bytes a file is kept as a page is; a network of a thousand spaces gives fewer. */
const mostKept = 1_500_000;

/**
 * Answers with a file that is everybody's and may be large, in flat memory. It is read to its end before anything is sent:
 * so nobody who downloads slowly holds a connection of the database, and a fault in the middle is an answer that says so,
 * never a file cut short that looks whole.
 */
export async function shareRows(
  c: Ask,
  rows: AsyncIterable<Uint8Array>,
  { seconds, type }: { seconds: number; type: string },
): Promise<Response> {
  const { small, large } = await readAll(rows);
  return small ? share(c, small.toString(), { seconds, type }) : send(c, large, type);
}

interface Large {
  file: FileHandle;
  bytes: number;
  etag: string;
}

type Read = { small: Buffer; large?: never } | { small?: never; large: Large };

async function readAll(rows: AsyncIterable<Uint8Array>): Promise<Read> {
  const first: Uint8Array[] = [];
  let bytes = 0;
  let large: Writing | null = null;
  try {
    for await (const chunk of rows) {
      bytes += chunk.length;
      if (!large && bytes > mostKept) large = await beginWriting(first);
      if (large) await large.write(chunk);
      else first.push(chunk);
    }
  } catch (fault) {
    await large?.file.close();
    throw fault;
  }
  return large ? { large: { file: large.file, bytes, etag: large.etag() } } : { small: Buffer.concat(first) };
}

interface Writing {
  file: FileHandle;
  write: (chunk: Uint8Array) => Promise<void>;
  etag: () => string;
}

/** A file without a name: it is gone as soon as nobody reads it, however the program ends. */
async function beginWriting(first: readonly Uint8Array[]): Promise<Writing> {
  const path = join(tmpdir(), `maillage-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  const hash = createHash('sha256');
  const write = async (chunk: Uint8Array) => {
    hash.update(chunk);
    await file.writeFile(chunk);
  };
  for (const chunk of first) await write(chunk);
  return { file, write, etag: () => `"${hash.digest('base64url').slice(0, 22)}"` };
}

async function send(c: Ask, { file, bytes, etag }: Large, type: string): Promise<Response> {
  const headers = {
    'Content-Type': type,
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    Vary: 'Accept-Encoding',
  };
  const isKnown = (c.req.header('if-none-match') ?? '').includes(etag);
  if (isKnown || c.req.method === 'HEAD') {
    await file.close();
    return c.body(null, isKnown ? 304 : 200, headers);
  }
  const content = file.createReadStream({ start: 0, highWaterMark: chunkBytes });
  // With its length, whoever is cut off in the middle knows it.
  return c.body(Readable.toWeb(content) as ReadableStream, 200, {
    ...headers,
    'Content-Length': String(bytes),
  });
}

const chunkBytes = 256 * 1024;
