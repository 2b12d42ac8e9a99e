import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { databaseAt } from '#platform/testing/database-at';
import { type Copy, copyTree } from './copy-tree.ts';
import { deletionsThatPart } from './walls/deletions.ts';
import { readModules } from './walls/modules.ts';

const every = deletionsThatPart(readModules()).map((gone, number) => ({ number, gone: gone.join(' ') }));

/**
 * The first ones take every module away, and see most pairs of one that stays and one that goes. Of the others, which see the
 * rest, each run draws two: imports, tables and foreign keys of every pair are read by the walls, at each `npm run check`.
 * DELETIONS=all tries them all.
 */
const always = 4;
const drawn = 2;
const seed = z.coerce
  .number()
  .int()
  .parse(process.env.SEED ?? Date.now() % 100_000);
const deletions =
  process.env.DELETIONS === 'all' ? every : [...every.slice(0, always), ...draw(every.slice(always))];

/** The first deletion also tells its demonstration, which takes as long as all the rest; the others start with an empty network. */
const isTold = (number: number): boolean => number === 0;

let copy: Copy;
const run = (file: string, ...args: string[]) => runIn(copy.folder, file, args);
// From nothing: a module that goes takes its tables out of everybody's types, and all that was remembered with them.
// One checker: the other worker of the tests has the other processor.
const checkTypes = () =>
  run('node_modules/.bin/tsc', '--checkers', '1', '--incremental', 'false', '--tsBuildInfoFile', 'null');

beforeAll(() => {
  copy = copyTree();
});
afterAll(() => copy.remove());

test.each(deletions)('without $gone, the program compiles, migrates and starts', async ({ number, gone }) => {
  copy.restore();
  const deleted = run(process.execPath, 'tools/remove-module.ts', ...gone.split(' '));
  expect(deleted.trim()).toBe(gone);

  checkTypes();
  run('node_modules/.bin/vite', 'build', '--mode', 'server', '--logLevel', 'error');
  await withDatabase(`without_${number}`, async (connectionString) => {
    const env = {
      PORT: '0',
      MAILLAGE_DATABASE_URL: connectionString,
      MAILLAGE_DATA: join(copy.folder, 'var'),
      MAILLAGE_LOG: 'error',
      MAILLAGE_DEMONSTRATION: isTold(number) ? 'yes' : 'no',
    };
    if (!isTold(number))
      runIn(copy.folder, process.execPath, ['bin/maillage.js', 'network', 'create', 'tarn', 'Le Tarn'], env);
    await expectToAnswer(copy.folder, env);
  });
});

function draw<Item>(from: Item[]): Item[] {
  console.log(`Deletions drawn with SEED=${seed}`);
  const [some = []] = fc.sample(fc.shuffledSubarray(from, { minLength: drawn, maxLength: drawn }), {
    seed,
    numRuns: 1,
  });
  return some;
}

function runIn(
  folder: string,
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv = { ...process.env, CI: '', VITEST: '' },
): string {
  try {
    return execFileSync(file, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env,
    });
  } catch (fault) {
    const { stdout, stderr } = fault as { stdout: string; stderr: string };
    throw new Error(`${file} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

async function withDatabase(name: string, work: (connectionString: string) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
    await work(databaseAt(inject('postgres'), name));
  } finally {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    await client.end();
  }
}

/** Starts what was built, and asks for the home page and the state of health. */
async function expectToAnswer(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const program = fork(join(folder, 'dist/server/main.js'), {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env,
  });
  const printed: string[] = [];
  for (const stream of [program.stdout, program.stderr])
    stream?.on('data', (chunk) => printed.push(String(chunk)));
  const address = await new Promise<AddressInfo>((ready, refuse) => {
    program.on(
      'message',
      (message: { ready?: true; address?: AddressInfo }) => message.address && ready(message.address),
    );
    program.on('exit', (code) => refuse(new Error(`the program left with ${code}\n${printed.join('')}`)));
  });

  try {
    for (const path of ['/', '/en', '/sante']) {
      const { status } = await fetch(`http://localhost:${address.port}${path}`);
      expect(status, path).toBe(200);
    }
  } finally {
    program.removeAllListeners('exit').kill();
    await once(program, 'exit');
  }
}
