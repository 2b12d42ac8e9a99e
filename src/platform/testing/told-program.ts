import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { lockOf, takeLock } from '#platform/database/embedded-lock';
import { type BuiltProgram, buildProgram, copyProgram, stopServing } from './built-program.ts';

/** The program as it is served, its demonstration told: made once for a run of the tests, and copied for this file. */
export async function toldProgram(port: number): Promise<BuiltProgram> {
  const runFolder = inject('runFolder');
  const told = join(runFolder, 'program');
  const lock = await takeLock(await lockOf(runFolder, 'program'));
  try {
    if (!existsSync(told)) await tellIn(told, port);
  } finally {
    lock.release();
  }
  return copyProgram(told, port);
}

/** Its name comes last: one whose first start fails is made again, and fails, for each file that asks for it. */
async function tellIn(told: string, port: number): Promise<void> {
  const part = `${told}.part`;
  await mkdir(part);
  const program = await buildProgram(port, part);
  try {
    await stopServing(await program.serve());
    await rename(part, told);
  } catch (fault) {
    await program.remove();
    throw fault;
  }
}
