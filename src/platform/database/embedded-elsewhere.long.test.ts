import { once } from 'node:events';
import { lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quickFolder } from '#platform/testing/quick-folder';
import { type Embedded, startEmbedded } from './embedded.ts';

let dataDir: string;
let pidFile: string;
let server: Embedded;

beforeEach(async () => {
  dataDir = quickFolder('elsewhere');
  pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  server = await start();
});
afterEach(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test('a server whose processes cannot be seen from here, as in another container, is joined and left running', async () => {
  const written = await readFile(pidFile, 'utf8');
  // Its number leads to no process here.
  await writeFile(pidFile, written.replace(/^\d+/, '0'));
  const other = await start();
  expect(other).toMatchObject({ joined: true, isElsewhere: true });
  await other.stop();
  await writeFile(pidFile, written);
  expect(server.isElsewhere).toBe(false);
  expect(await one()).toBe(1);
});

test('where somebody listens and is not ready yet, no second server is started', async () => {
  await server.stop();
  const somebody = await notReady();
  const starting = start();
  await expect.poll(somebody.answers, { timeout: 10_000 }).toBeGreaterThan(5);
  await expect(lstat(pidFile)).rejects.toThrow(/ENOENT/);
  await somebody.leaves();
  server = await starting;
  expect(server).toMatchObject({ joined: false, isElsewhere: false });
  expect(await one()).toBe(1);
});

const start = () => startEmbedded({ dataDir, log: () => {} });

/** Listens where a server would, and says that it is starting up. */
async function notReady() {
  let answers = 0;
  const fault = Buffer.from('SFATAL\0C57P03\0Mthe database system is starting up\0\0');
  const head = Buffer.from([0x45, 0, 0, 0, fault.length + 4]);
  const listening = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      answers += 1;
      socket.end(Buffer.concat([head, fault]));
    });
  }).listen(join(dataDir, 'postgres', '.s.PGSQL.5432'));
  await once(listening, 'listening');
  return { answers: () => answers, leaves: async () => void (await once(listening.close(), 'close')) };
}

async function one(): Promise<number> {
  const client = new pg.Client({ connectionString: server.connectionString });
  await client.connect();
  return (await client.query('select 1 as one').finally(() => client.end())).rows[0].one;
}
