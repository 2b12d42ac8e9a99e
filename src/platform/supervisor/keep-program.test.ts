import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KeptProgram, keepProgram } from './keep-program.ts';
import { restartDelayMs } from './restart.ts';

let folder: string;
let kept: KeptProgram | undefined;
let said: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-program-'));
  said = [];
});
afterEach(async () => {
  await kept?.stop();
  kept = undefined;
  await rm(folder, { recursive: true, force: true });
});

test('a program that dies is started again, and it is said', async () => {
  kept = await keep(`announce(); setInterval(() => {}, 1000);`);
  expect(await kept.ready).toBe(3000);
  const [first] = await pids(1);
  process.kill(Number(first), 'SIGKILL');
  const [, second] = await pids(2);
  expect(second).not.toBe(first);
  expect(said).toEqual(['Le programme s’est arrêté (SIGKILL)\u00a0: il est relancé.']);
});

test('a program that never worked is not started again', async () => {
  kept = await keep('process.exit(3);');
  expect(await kept.ready).toBeNull();
  await sleep(300);
  expect(await pids(1)).toHaveLength(1);
});

test('a program that is stopped has the time to finish what it was doing', async () => {
  kept = await keep(`
    process.on('SIGTERM', () => setTimeout(() => { write('finished'); process.exit(0); }, 300));
    announce();
    setInterval(() => {}, 1000);`);
  await kept.ready;
  await kept.stop();
  expect(await pids(2)).toContain('finished');
});

test('what the program says of its progress is printed', async () => {
  kept = await keep(`process.send({ progress: 'Cent espaces…' }); announce(); setInterval(() => {}, 1000);`);
  await kept.ready;
  expect(said).toEqual(['Cent espaces…']);
});

test.each([
  [0, 0],
  [1, 100],
  [4, 800],
  [30, 10_000],
])('after %i failures in a row the wait is %i ms', (failures, delayMs) => {
  expect(restartDelayMs(failures)).toBe(delayMs);
});

/** A small program that writes its number on a line of `lives` and then does as told. */
async function keep(source: string): Promise<KeptProgram> {
  const file = join(folder, 'program.mjs');
  const lives = JSON.stringify(join(folder, 'lives'));
  await writeFile(
    file,
    `import { appendFileSync } from 'node:fs';
    const write = (word) => appendFileSync(${lives}, word + '\\n');
    const announce = () => process.send({ ready: true, address: { port: 3000 } });
    process.on('disconnect', () => process.exit());
    write(process.pid);
    ${source}`,
  );
  return keepProgram({ file, folder, environment: process.env, print: (line) => said.push(line) });
}

/** Waits for so many lines. */
async function pids(count: number): Promise<string[]> {
  for (;;) {
    const text = await readFile(join(folder, 'lives'), 'utf8').catch(() => '');
    const lines = text.split('\n').filter(Boolean);
    if (lines.length >= count) return lines;
    await sleep(10);
  }
}
