import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, load, startChild } from './child.ts';
import { lighthouseScores } from './lighthouse.ts';
import { type Bench, startServer } from './open-bench.ts';
import { inTurn, type SpeedPromise } from './promise.ts';
import { question } from './questions.ts';

/** A page asked before, against a bare Node server that sends the same bytes and headers. */
export const askedBefore = (bench: Bench): Promise<SpeedPromise[]> =>
  againstBareServer(bench, { name: '/annuaire asked before', path: '/annuaire?ou=Gramat&ouvert=maintenant' });

export async function againstBareServer(
  bench: Bench,
  { name, path, isKnown = false }: { name: string; path: string; isKnown?: boolean },
): Promise<SpeedPromise[]> {
  const server = await startServer(bench);
  const asks = { host: 'localhost', 'accept-encoding': 'gzip' };
  const whole = await fetch(server.origin + path, { headers: asks });
  // Whoever reads it again says which bytes she has.
  const known: Record<string, string> = isKnown ? { 'if-none-match': whole.headers.get('etag') ?? '' } : {};
  const first = isKnown ? await fetch(server.origin + path, { headers: { ...asks, ...known } }) : whole;
  if (first.status !== (isKnown ? 304 : 200)) throw new Error(`${path} answered ${first.status}.`);
  const headers = Object.fromEntries(
    [...first.headers].filter(
      ([name]) => !['connection', 'keep-alive', 'date', 'transfer-encoding'].includes(name),
    ),
  );
  const bytes = isKnown ? null : await zippedBytes(server.origin + path);
  const bare = await startBare(bench.folder, bytes, headers);
  const asked = { connections: 20, seconds: 3, headers: known };
  const { ours, theirs } = await inTurn(
    5,
    async () => (await load(server.origin + path, asked)).perSecond,
    async () => (await load(bare.origin + path, asked)).perSecond,
  );
  await bare.stop();
  await server.stop();
  return [
    {
      name,
      reference: 'bare node:http, same bytes, same headers',
      unit: 'requests/s',
      atLeast: 0.8,
      ours,
      theirs,
    },
  ];
}

/** The bytes as sent, without the client unzipping them. */
async function zippedBytes(url: string): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((done, fail) => {
    get(url, { headers: { host: 'localhost', 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(Buffer.concat(chunks)));
    }).on('error', fail);
  });
}

/** Without a body, it answers that nothing changed. */
async function startBare(
  folder: string,
  body: Buffer | null,
  headers: Record<string, string>,
): Promise<Child> {
  const files = [join(folder, 'body'), join(folder, 'headers.json')] as const;
  writeFileSync(files[0], body ?? '');
  const length = body ? { 'content-length': body.length } : {};
  writeFileSync(files[1], JSON.stringify({ ...headers, ...length }));
  return startChild(join(import.meta.dirname, 'bare-server.js'), [...files, ...(body ? [] : ['known'])]);
}

/** Fifty people at once on pages that differ, and the memory before and after a hundred thousand requests. */
export async function manyClients(bench: Bench): Promise<SpeedPromise[]> {
  const server = await startServer(bench);
  const paths = Array.from({ length: 2000 }, (_, number) => question(number));
  const warm = await load(server.origin, { connections: 50, amount: 10_000, paths });
  // Each page once at least, so that what is kept is kept: from then on nothing should grow.
  const settling = await load(server.origin, { connections: 50, amount: 100_000, paths });
  const before = residentMegabytes(server.pid);
  const all = await load(server.origin, { connections: 50, amount: 100_000, paths });
  const after = residentMegabytes(server.pid);
  await server.stop();
  return [
    {
      name: 'p97.5 with 50 clients, 2,000 different pages, first pass',
      reference: 'the same pages, asked 50 times each',
      unit: 'ms',
      ours: warm.p97Milliseconds,
      theirs: all.p97Milliseconds,
    },
    {
      name: 'memory after 100,000 more requests',
      reference: 'memory after the first 110,000',
      unit: 'MB',
      atMost: before * 1.25,
      ours: after,
      theirs: before,
    },
    {
      name: 'answers that were not 200',
      reference: 'of 210,000',
      unit: 'answers',
      atMost: 0,
      ours: warm.errors + settling.errors + all.errors,
      theirs: 210_000,
    },
  ];
}

/** How soon a phone on a slow line shows the three pages that people come for. */
export async function onAPhone(bench: Bench): Promise<SpeedPromise[]> {
  const server = await startServer(bench);
  const list = await (await fetch(`${server.origin}/annuaire`)).text();
  const [, space = ''] = /href="(\/annuaire\/[a-z0-9-]+)"/.exec(list) ?? [];
  try {
    return await lighthouseScores(server.origin, { home: '/', directory: '/annuaire', space });
  } finally {
    await server.stop();
  }
}

export function residentMegabytes(pid: number): number {
  const [, pages] = readStat(pid).split(' ');
  return (Number(pages) * 4096) / 1024 / 1024;
}

const readStat = (pid: number): string => readFileSync(`/proc/${pid}/statm`, 'utf8');
