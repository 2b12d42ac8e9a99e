import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmod, lstat, mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { quickFolder } from '#platform/testing/quick-folder';
import { type Embedded, startEmbedded } from './embedded.ts';

const folders: string[] = [];
const servers: Embedded[] = [];
const programs: ChildProcess[] = [];

afterEach(async () => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) {
    const home = await realpath(join(folder, 'postgres')).catch(() => folder);
    await Promise.all([folder, home].map((path) => rm(path, { recursive: true, force: true })));
  }
});

afterAll(async () => {
  if (used) await rm(used, { recursive: true, force: true });
});

test('the first start makes a database in UTF-8, and the second finds it as it was', async () => {
  const dataDir = await emptyFolder();
  const first = await start(dataDir);
  await ask(first, "CREATE TABLE place (name text); INSERT INTO place VALUES ('Figeac')");
  await first.stop();

  const second = await start(dataDir);
  expect(second.joined).toBe(false);
  expect(await ask(second, 'SELECT name FROM place')).toEqual([{ name: 'Figeac' }]);
  expect(await ask(second, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  expect(await ask(second, 'SELECT datcollate FROM pg_database WHERE datname = current_database()')).toEqual([
    { datcollate: 'C.UTF-8' },
  ]);
  expect(
    await ask(
      second,
      "SELECT count(*)::int AS n FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') AND setting = 'on'",
    ),
  ).toEqual([{ n: 2 }]);
});

test('the password is known to its owner only, and a wrong one is refused', async () => {
  const dataDir = await usedFolder();
  const server = await start(dataDir);
  const { mode } = await stat(join(dataDir, 'postgres', 'password'));
  expect(mode & 0o777).toBe(0o600);
  const wrong = server.connectionString.replace(/:[0-9a-f]{48}@/, ':wrong@');
  await expect(ask({ connectionString: wrong }, 'SELECT 1')).rejects.toThrow(
    /password authentication failed/,
  );
});

test('after a brutal end of the program its server is joined, and the last one out stops it', async () => {
  const dataDir = await usedFolder();
  const program = await otherProgram(dataDir);
  program.kill('SIGKILL');

  const server = await start(dataDir);
  expect(server.joined).toBe(true);
  await server.stop();
  await expect(ask(server, 'SELECT 1')).rejects.toThrow(/ENOENT/);
});

test('a program that leaves does not stop the server under another one', async () => {
  const dataDir = await usedFolder();
  const server = await start(dataDir);
  const other = await start(dataDir);
  await server.stop();
  expect(await ask(other, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await other.stop();
  await expect(ask(other, 'SELECT 1')).rejects.toThrow(/ENOENT/);
});

test('a server for a test ends with it, however it ends', async () => {
  const dataDir = await usedFolder();
  const program = await otherProgram(dataDir, 'temporary: true');
  program.kill('SIGKILL');
  await vi.waitFor(
    () => expect(lstat(join(dataDir, 'postgres', '.s.PGSQL.5432'))).rejects.toThrow(/ENOENT/),
    10_000,
  );
});

test('two programs that start at once on one folder share one server', async () => {
  const dataDir = await usedFolder();
  const [one, two] = await Promise.all([start(dataDir), otherProgram(dataDir)]);
  expect(one.connectionString).toBe(await lineOf(two));
});

test('two folders have two servers at the same time', async () => {
  const [one, two] = await Promise.all([start(await usedFolder()), start(await usedFolder())]);
  await ask(one, 'CREATE TABLE only_here ()');
  await expect(ask(two, 'SELECT * FROM only_here')).rejects.toThrow(/does not exist/);
});

test('after a brutal end of the server it says so, starts again, and lost nothing', async () => {
  const dataDir = await usedFolder();
  const server = await start(dataDir);
  await ask(server, "CREATE TABLE place (name text); INSERT INTO place VALUES ('Cajarc')");
  process.kill(await postmasterPid(dataDir), 'SIGKILL');
  await server.lost;

  const again = await start(dataDir);
  expect(again.joined).toBe(false);
  expect(again.connectionString).toBe(server.connectionString);
  expect(await ask(again, 'SELECT name FROM place')).toEqual([{ name: 'Cajarc' }]);
});

test('a process number left behind by a server, and taken since by another program, is no obstacle', async () => {
  const dataDir = await usedFolder();
  const server = await start(dataDir);
  await server.stop();
  const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  await writeFile(pidFile, `${process.pid}\n${join(dataDir, 'postgres', 'cluster')}\n1\n5432\n\n\n\n`);
  expect(await ask(await start(dataDir), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a first start that was cut is begun again', async () => {
  const dataDir = await emptyFolder();
  await mkdir(join(dataDir, 'postgres.part', 'cluster'), { recursive: true });
  await writeFile(join(dataDir, 'postgres.part', 'cluster', 'PG_VERSION'), '18\n');
  expect(await ask(await start(dataDir), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await expect(lstat(join(dataDir, 'postgres.part'))).rejects.toThrow(/ENOENT/);
});

test('a folder with a very long name has a server too', async () => {
  const dataDir = join(await emptyFolder(), 'département'.repeat(8), 'réseau'.repeat(8));
  expect(await ask(await start(dataDir), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a database of another major version is refused with the way out', async () => {
  const dataDir = await usedFolder();
  await (await start(dataDir)).stop();
  await writeFile(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
  await expect(start(dataDir)).rejects.toThrow(/PostgreSQL 17.*maillage backup/);
});

if (userInfo().uid === 0) {
  test('as root in a folder closed to others, the database goes to the system folder and one sentence says so', async () => {
    const dataDir = await emptyFolder();
    await chmod(dataDir, 0o700);
    const said: string[] = [];
    const server = await start(join(dataDir, 'var'), said);
    const home = await realpath(join(dataDir, 'var', 'postgres'));
    folders.push(home);
    expect(home).toMatch(/^\/var\/lib\/maillage\//);
    expect(said.filter((sentence) => sentence.includes(home))).toHaveLength(1);
    expect(await ask(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
}

async function emptyFolder(): Promise<string> {
  const folder = quickFolder('embedded');
  folders.push(folder);
  return folder;
}

let used: string | undefined;

/** A folder as a first start leaves it, copied, since a first start takes longer. */
async function usedFolder(): Promise<string> {
  if (!used) {
    used = quickFolder('embedded');
    await (await startEmbedded({ dataDir: used, log: () => {} })).stop();
  }
  const folder = await emptyFolder();
  await promisify(execFile)('cp', ['--archive', join(used, 'postgres'), folder]);
  return folder;
}

async function start(dataDir: string, said: string[] = []): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, log: (sentence) => said.push(sentence) });
  servers.push(server);
  return server;
}

async function ask({ connectionString }: { connectionString: string }, sql: string) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another program on the same folder, that stays until it is killed. */
async function otherProgram(dataDir: string, more = ''): Promise<ChildProcess> {
  const source = `
    import { startEmbedded } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)};
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => {}, ${more} });
    console.log(server.connectionString);
    setInterval(() => {}, 1000);`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  programs.push(program);
  await lineOf(program);
  return program;
}

const lines = new WeakMap<ChildProcess, Promise<string>>();

function lineOf(program: ChildProcess): Promise<string> {
  const line =
    lines.get(program) ??
    new Promise<string>((resolve) => program.stdout?.once('data', (chunk) => resolve(String(chunk).trim())));
  lines.set(program, line);
  return line;
}

async function postmasterPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10);
}
