import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#platform/config';
import { type Embedded, startEmbedded } from '#platform/database/embedded';
import { rebuild } from '../src/modules/directory/keep-entries.ts';
import { createHttpServer, openProgram, type Program } from '../src/server.ts';
import { type Child, load, startChild } from './child.ts';
import { growTo } from './many-spaces.ts';
import { inTurn, lineOf, median, perSecond, type SpeedPromise } from './promise.ts';
import { question } from './questions.ts';
import { type Asked, recording } from './recorded.ts';
import { rowsInMemory } from './rows-in-memory.tsx';

const moment = new Date('2026-11-24T09:12:00Z');

interface Bench {
  folder: string;
  database: Embedded;
  program: Program;
}

/** The promises of the directory, at 1,000 spaces: all of them, or those of these names. */
export async function directoryPromises(names: readonly string[]): Promise<SpeedPromise[]> {
  const measures = [rowsInMemoryOf, neverAsked, ownSql, askedBefore, manyClients].filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
  if (measures.length === 0) return [];
  const bench = await openBench();
  await growTo(bench.program.parts.pool, 'lot', 1000);
  await rebuild(bench.program.parts.pool.network('lot'), moment);
  try {
    const promises: SpeedPromise[] = [];
    for (const measure of measures) promises.push(...(await told(measure, bench)));
    return promises;
  } finally {
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const database = await startEmbedded({ dataDir: folder, log: () => {} });
  const read = readConfig({
    MAILLAGE_LOG: 'silent',
    MAILLAGE_DATA: folder,
    MAILLAGE_ORIGIN: 'http://localhost',
  });
  if ('wrong' in read) throw new Error(JSON.stringify(read.wrong));
  const program = await openProgram(read.config, database.connectionString, {
    clock: () => moment,
    print: () => {},
  });
  // As when it serves: the server puts its own light Response in the place of the standard one.
  createHttpServer(program.app, program.parts.pages);
  return { folder, database, program };
}

const ask = (program: Program, path: string): Promise<Response> =>
  Promise.resolve(
    program.app.fetch(
      new Request(`http://localhost${path}`, { headers: { host: 'localhost', 'accept-encoding': 'gzip' } }),
    ),
  );

/** Says each figure as soon as it is known: a whole run takes minutes. */
async function told(
  measure: (bench: Bench) => Promise<SpeedPromise[]>,
  bench: Bench,
): Promise<SpeedPromise[]> {
  const promises = await measure(bench);
  for (const promise of promises) console.log(lineOf(promise));
  return promises;
}

const rowsInMemoryOf = async ({ program }: Bench): Promise<SpeedPromise[]> => [
  await rowsInMemory(program, moment),
];

/** A page nobody asked before, against the very statements it asks, replayed on the same pool. */
async function neverAsked({ program }: Bench): Promise<SpeedPromise[]> {
  const { pg } = program.parts.pool;
  const asked: Asked[][] = [];
  for (let number = 0; number < 200; number += 1)
    asked.push(await recording(pg, () => ask(program, question(number))));

  let page = 1000;
  let replay = 0;
  const seconds = 3;
  const { ours, theirs } = await inTurn(
    5,
    () => perSecond(() => ask(program, question(page++)), { atOnce: 10, seconds }),
    () =>
      perSecond(
        async () => {
          for (const { text, values } of asked[replay++ % asked.length] as Asked[])
            await pg.query(text, values);
        },
        { atOnce: 10, seconds },
      ),
  );
  return [
    {
      name: '/annuaire never asked',
      reference: 'its own statements on the same pool',
      unit: 'pages/s',
      atLeast: 0.7,
      ours,
      theirs,
    },
  ];
}

/** The statements of one page, one after the other, beside a plain scan for a word. */
async function ownSql({ program }: Bench): Promise<SpeedPromise[]> {
  const { pg } = program.parts.pool;
  const times: number[] = [];
  const scans: number[] = [];
  for (let number = 0; number < 300; number += 1) {
    const asked = await recording(pg, () => ask(program, question(5000 + number)));
    const begun = performance.now();
    for (const { text, values } of asked) await pg.query(text, values);
    times.push(performance.now() - begun);
    const scanned = performance.now();
    await pg.query(
      `select id, name from lot.space where name ilike '%ordinat%' or summary ilike '%ordinat%' or description ilike '%ordinat%'`,
    );
    scans.push(performance.now() - scanned);
  }
  return [
    {
      name: 'SQL of one page, 1,000 spaces',
      reference: "one ILIKE '%…%' scan of the register, no counts",
      unit: 'ms',
      atMost: 3,
      ours: median(times),
      theirs: median(scans),
    },
  ];
}

/** A page asked before, against a bare Node server that sends the same bytes and headers. */
async function askedBefore(bench: Bench): Promise<SpeedPromise[]> {
  const server = await startServer(bench);
  const path = '/annuaire?ou=Gramat&ouvert=maintenant';
  const first = await fetch(server.origin + path, {
    headers: { host: 'localhost', 'accept-encoding': 'gzip' },
  });
  const headers = Object.fromEntries(
    [...first.headers].filter(
      ([name]) => !['connection', 'keep-alive', 'date', 'transfer-encoding'].includes(name),
    ),
  );
  const bare = await startBare(bench.folder, await zippedBytes(server.origin + path), headers);
  const { ours, theirs } = await inTurn(
    5,
    async () => (await load(server.origin + path, { connections: 20, seconds: 3 })).perSecond,
    async () => (await load(bare.origin + path, { connections: 20, seconds: 3 })).perSecond,
  );
  await bare.stop();
  await server.stop();
  return [
    {
      name: '/annuaire asked before',
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

async function startBare(folder: string, body: Buffer, headers: Record<string, string>): Promise<Child> {
  const files = [join(folder, 'body'), join(folder, 'headers.json')] as const;
  writeFileSync(files[0], body);
  writeFileSync(files[1], JSON.stringify({ ...headers, 'content-length': body.length }));
  return startChild(join(import.meta.dirname, 'bare-server.js'), [...files]);
}

const startServer = ({ folder, database }: Bench): Promise<Child> =>
  startChild(join(import.meta.dirname, 'main.js'), [], {
    MAILLAGE_DATABASE_URL: database.connectionString,
    MAILLAGE_DATA: folder,
    MAILLAGE_LOG: 'silent',
    MAILLAGE_ORIGIN: 'http://localhost',
    PORT: '0',
  });

/** Fifty people at once on pages that differ, and the memory before and after a hundred thousand requests. */
async function manyClients(bench: Bench): Promise<SpeedPromise[]> {
  const server = await startServer(bench);
  const paths = Array.from({ length: 2000 }, (_, number) => question(number));
  const warm = await load(server.origin, { connections: 50, amount: 10_000, paths });
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
      reference: 'memory after the first 10,000',
      unit: 'MB',
      atMost: before * 1.25,
      ours: after,
      theirs: before,
    },
    {
      name: 'answers that were not 200',
      reference: 'of 110,000',
      unit: 'answers',
      atMost: 0,
      ours: warm.errors + all.errors,
      theirs: 110_000,
    },
  ];
}

function residentMegabytes(pid: number): number {
  const [, pages] = readStat(pid).split(' ');
  return (Number(pages) * 4096) / 1024 / 1024;
}

const readStat = (pid: number): string => readFileSync(`/proc/${pid}/statm`, 'utf8');
