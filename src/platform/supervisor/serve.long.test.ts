import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from '#platform/database/embedded';
import { quickFolder } from '#platform/testing/quick-folder';

let folder: string;
const commands: ChildProcess[] = [];

beforeEach(async () => {
  folder = quickFolder('serve');
  await writeFile(join(folder, 'program.mjs'), program);
});
afterEach(async () => {
  for (const command of commands.splice(0)) command.kill('SIGKILL');
  await (await startEmbedded({ dataDir: join(folder, 'var'), log: () => {} })).stop();
  await rm(folder, { recursive: true, force: true });
});

test('it says what it does, ends with the address to open, and stops when asked', async () => {
  const serving = serve();
  await serving.says('Maillage est prêt');
  expect(serving.lines()).toEqual([
    'Première mise en place de la base de données…',
    'Ouverture du programme…',
    expect.stringMatching(/^Maillage est prêt : http:\/\/localhost:\d+$/),
  ]);
  serving.command.kill('SIGTERM');
  expect(await serving.exit).toBe(0);
  await expect(postmasterPid()).rejects.toThrow(/ENOENT/);
});

test('a second program on the same folder says who is there, and leaves it alone', async () => {
  const first = serve();
  await first.says('Maillage est prêt');
  const second = serve();
  expect(await second.exit).toBe(1);
  expect(second.lines()).toEqual([expect.stringMatching(/tourne déjà.*processus \d+/)]);
  expect(await answer(first)).toBe('one');
});

test('a port that is taken is named before anything is started', async () => {
  const neighbour = createServer().listen(0, 'localhost');
  await once(neighbour, 'listening');
  const { port } = neighbour.address() as { port: number };
  const serving = serve({ PORT: String(port) });
  expect(await serving.exit).toBe(1);
  expect(serving.lines()).toEqual([expect.stringMatching(new RegExp(`Le port ${port} est déjà pris`))]);
  neighbour.close();
});

test('after a brutal end of the database it answers again by itself, at the same address', async () => {
  const serving = serve();
  await serving.says('Maillage est prêt');
  process.kill(await postmasterPid(), 'SIGKILL');
  await serving.says('elle est relancée');
  expect(await answer(serving)).toBe('one');
});

test('after its own brutal end the program leaves, and the next start joins the database', async () => {
  const serving = serve();
  await serving.says('Maillage est prêt');
  const pid = await postmasterPid();
  serving.command.kill('SIGKILL');
  await vanished(serving);
  expect(await postmasterPid()).toBe(pid);

  const again = serve();
  await again.says('Maillage est prêt');
  expect(await postmasterPid()).toBe(pid);
  expect(await answer(again)).toBe('one');
});

test('where the database runs in another container, it says so and leaves it alone', async () => {
  const dataDir = join(folder, 'var');
  const elsewhere = await startEmbedded({ dataDir, log: () => {} });
  const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const written = await readFile(pidFile, 'utf8');
  // Its number leads to no process here.
  await writeFile(pidFile, written.replace(/^\d+/, '0'));
  const serving = serve();
  expect(await serving.exit).toBe(1);
  expect(serving.lines()).toEqual([expect.stringMatching(/tourne déjà dans un autre conteneur/)]);
  await writeFile(pidFile, written);
  expect(await isRunning(elsewhere.connectionString)).toBe(true);
  await elsewhere.stop();
});

/** Stands for the program: asks the database at each request. */
const program = `
  import { createRequire } from 'node:module';
  import { createServer } from 'node:http';
  const { Client } = createRequire(${JSON.stringify(import.meta.url)})('pg');
  const server = createServer(async (request, response) => {
    const client = new Client({ connectionString: process.env.MAILLAGE_DATABASE_URL });
    client.on('error', () => {});
    try {
      await client.connect();
      response.end((await client.query("select 'one' as word")).rows[0].word);
    } catch { response.writeHead(500).end('no'); }
    await client.end();
  });
  server.listen(0, () => process.send({ ready: true, address: server.address() }));
  for (const event of ['SIGTERM', 'disconnect']) process.on(event, () => process.exit());`;

function serve(settings: Record<string, string> = {}) {
  const source = `
    import { serve } from ${JSON.stringify(new URL('./serve.ts', import.meta.url).href)};
    import { readConfig } from '#platform/config';
    process.exit(await serve({
      config: readConfig(process.env).config,
      environment: process.env,
      program: { file: ${JSON.stringify(join(folder, 'program.mjs'))}, folder: ${JSON.stringify(folder)} },
      print: console.log,
    }).catch((refusal) => {
      console.log(refusal.message);
      return 1;
    }));`;
  const command = spawn(process.execPath, ['--input-type=module', '-e', source], {
    env: { ...process.env, PORT: '0', MAILLAGE_DATA: join(folder, 'var'), ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  commands.push(command);
  let text = '';
  command.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  return {
    command,
    exit: once(command, 'close').then(([code]) => code as number),
    lines: () =>
      text
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('\u00a0', ' ')),
    async says(words: string) {
      while (!text.includes(words)) await sleep(10);
    },
  };
}

const addressOf = (serving: ReturnType<typeof serve>) =>
  /http:\S+/.exec(serving.lines().join('\n'))?.[0] ?? '';

async function answer(serving: ReturnType<typeof serve>): Promise<string> {
  for (;;) {
    const response = await fetch(addressOf(serving));
    if (response.ok) return response.text();
    await sleep(20);
  }
}

async function vanished(serving: ReturnType<typeof serve>): Promise<void> {
  while (
    await fetch(addressOf(serving)).then(
      () => true,
      () => false,
    )
  )
    await sleep(20);
}

async function isRunning(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client
    .query('select 1')
    .then(() => client.end())
    .then(() => true);
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(
    await readFile(join(folder, 'var', 'postgres', 'cluster', 'postmaster.pid'), 'utf8'),
    10,
  );
}
