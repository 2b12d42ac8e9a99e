import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectArchive } from '#platform/backup/archive-reader';
import { manifestName } from '#platform/backup/manifest';
import { startEmbedded } from '#platform/database/embedded';
import { answers, type BuiltProgram, type Served, stopServing } from '#platform/testing/built-program';
import { report, spacesOf } from '#platform/testing/reporting-visitor';
import { toldProgram } from '#platform/testing/told-program';

let program: BuiltProgram;
let served: Served;
let connectionString: string;

beforeAll(async () => {
  program = await toldProgram(3103);
  served = await program.serve();
  connectionString = await addressOf(program.dataDir);
});
afterAll(() => program.remove());

test('killed again and again during writes, the program and its database come back by themselves and lose nothing', async () => {
  const writers = startWriters(2);
  const visitors = startVisitors(3, await spacesOf(served.origin));
  for (const [index, delayMs] of [300, 120, 500, 60, 250, 700, 30, 400].entries()) {
    await sleep(delayMs);
    if (index % 3 !== 1) process.kill(await program.postmasterPid(), 'SIGKILL');
    if (index % 3 !== 0) process.kill(await served.programPid(), 'SIGKILL');
    await answers(served.origin);
  }
  await expectWhole(await writers.stop());
  await expectOnce(await visitors.stop());
  expect(served.supervisor.exitCode).toBeNull();
  expect(served.printed()).toMatch(/Le programme s’est arrêté \(SIGKILL\)/);
  expect(served.printed()).toMatch(/La base de données s’est arrêtée/);
  expect(served.printed()).not.toMatch(/Unhandled/);
});

test('when the supervisor itself is killed during writes, the next start joins the database and nothing is lost', async () => {
  const writers = startWriters(2);
  await sleep(200);
  const pid = await program.postmasterPid();
  served.supervisor.kill('SIGKILL');
  while (
    await fetch(served.origin).then(
      () => true,
      () => false,
    )
  )
    await sleep(20);

  served = await program.serve();
  expect(await program.postmasterPid()).toBe(pid);
  await answers(served.origin);
  await expectWhole(await writers.stop());
});

test('a backup that is killed leaves no half file, whatever the moment', async () => {
  await writeMuch();
  const target = join(program.dataDir, 'backups', 'killed.tar');
  for (const delayMs of [100, 250, 400, 600, 900, 1300, 2000, 3000]) {
    const backup = program.start('backup', target);
    await Promise.race([sleep(delayMs), once(backup, 'exit')]);
    backup.kill('SIGKILL');
    if (await exists(target)) break;
  }
  if (await exists(target)) expect((await inspectArchive(target, manifestName)).text).not.toBeNull();
});

test('a backup whose database is killed says so, and the next one is whole and can be restored', async () => {
  const target = join(program.dataDir, 'backups', 'all.tar');
  const cut = program.start('backup', target);
  await exists(`${target}.part`, true);
  process.kill(await program.postmasterPid(), 'SIGKILL');
  if (cut.exitCode === null) await once(cut, 'exit');
  expect(cut.exitCode).toBe(1);
  expect(await exists(target)).toBe(false);

  await answers(served.origin);
  await program.maillage(['backup', target]);
  const elsewhere = join(program.dataDir, '..', 'elsewhere');
  expect(await program.maillage(['restore', target], { MAILLAGE_DATA: elsewhere })).toMatch(
    /Tout est restauré/,
  );
  const restored = await startEmbedded({ dataDir: elsewhere, log: () => {} });
  expect(await countRows(restored.connectionString)).toEqual(await countRows(connectionString));
  await restored.stop();
});

test('a stop waits eight seconds for what lasts, then writes what was counted and closes', async () => {
  const before = await readings();
  await fetch(`${served.origin}/annuaire`, {
    headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/140.0', 'sec-fetch-dest': 'document' },
  });
  const { hostname, port } = new URL(served.origin);
  const endless = connect(Number(port), hostname).on('error', () => {});
  endless.write('GET / HTTP/1.1\r\n');
  await sleep(200);
  const begun = performance.now();
  await stopServing(served);
  expect(performance.now() - begun).toBeGreaterThan(7900);
  expect(served.supervisor.exitCode).toBe(0);
  const database = await startEmbedded({ dataDir: program.dataDir, log: () => {} });
  expect(await readings()).toBe(before + 1);
  await database.stop();
});

const readings = async (): Promise<number> =>
  (await ask("select sum(times)::int as times from lot.page_month where path = '/annuaire'"))[0].times;

/** Writers that put two lines of the journal in each transaction, and remember what was acknowledged. */
function startWriters(count: number) {
  let stopping = false;
  const acknowledged: string[] = [];

  async function write(): Promise<void> {
    while (!stopping) {
      const client = new pg.Client({ connectionString });
      client.on('error', () => {});
      try {
        await client.connect();
        while (!stopping) acknowledged.push(await writePair(client));
      } catch {
        await sleep(20);
      } finally {
        await client.end().catch(() => {});
      }
    }
  }

  const written = Promise.all(Array.from({ length: count }, write));
  return {
    async stop(): Promise<string[]> {
      await sleep(200);
      stopping = true;
      await written;
      return acknowledged;
    },
  };
}

/** Visitors who report errors on pages; what they were thanked for is remembered. */
function startVisitors(count: number, slugs: readonly string[]) {
  let stopping = false;
  const thanked: string[] = [];

  async function visit(number: number): Promise<void> {
    for (let round = 0; !stopping; round++) {
      const message = `visitor ${number}, round ${round}`;
      const slug = slugs[(round * count + number) % slugs.length] as string;
      if (await report(served.origin, slug, message)) thanked.push(message);
      await sleep(20);
    }
  }

  const visited = Promise.all(Array.from({ length: count }, (_, number) => visit(number)));
  return {
    async stop(): Promise<string[]> {
      stopping = true;
      await visited;
      return thanked;
    },
  };
}

async function expectOnce(thanked: readonly string[]): Promise<void> {
  const rows = await ask(
    "select message, count(*)::int as lines from lot.error_report where message like 'visitor %' group by message",
  );
  const counts = new Map(rows.map(({ message, lines }) => [message, lines]));
  expect(thanked.length).toBeGreaterThan(10);
  expect(thanked.filter((message) => counts.get(message) !== 1)).toEqual([]);
  expect([...counts.values()].filter((lines) => lines !== 1)).toEqual([]);
}

async function writePair(client: pg.Client): Promise<string> {
  const subject = `pair ${randomBytes(8).toString('hex')}`;
  const line = "insert into lot.journal (at, actor, act, subject) values (now(), 'test', $1, $2)";
  await client.query('begin');
  await client.query(line, ['one', subject]);
  await client.query(line, ['two', subject]);
  await client.query('commit');
  return subject;
}

async function expectWhole(acknowledged: readonly string[]): Promise<void> {
  const counts = new Map(
    (
      await ask(
        "select subject, count(*)::int as lines from lot.journal where subject like 'pair %' group by subject",
      )
    ).map(({ subject, lines }) => [subject, lines]),
  );
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(acknowledged.filter((subject) => counts.get(subject) !== 2)).toEqual([]);
  expect([...counts.values()].filter((lines) => lines !== 2)).toEqual([]);
}

/** Enough that a backup lasts for seconds, of the kind that does not compress. */
const writeMuch = () =>
  ask(`insert into lot.journal (at, actor, act, subject, details)
    select now(), 'test', 'much', 'much', jsonb_build_object('words', (select string_agg(md5(random()::text || n || m), '') from generate_series(1, 12) m))
    from generate_series(1, 150000) n`);

async function countRows(from: string) {
  return ask(
    "select count(*)::int as lines, md5(string_agg(j::text, '' order by id)) as hash from lot.journal j",
    from,
  );
}

async function ask(sql: string, from = connectionString) {
  const client = new pg.Client({ connectionString: from });
  await client.connect();
  return (await client.query(sql).finally(() => client.end())).rows;
}

async function addressOf(dataDir: string): Promise<string> {
  const server = await startEmbedded({ dataDir, log: () => {} });
  await server.stop();
  return server.connectionString;
}

async function exists(path: string, waiting = false): Promise<boolean> {
  for (;;) {
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (isThere || !waiting) return isThere;
    await sleep(5);
  }
}
