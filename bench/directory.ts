import { rmSync } from 'node:fs';
import { rebuild } from '../src/modules/directory/keep-entries.ts';
import { growTo } from './many-spaces.ts';
import { type Bench, moment, openBench } from './open-bench.ts';
import { openData } from './open-data.ts';
import { neverAsked, ownSql, rows } from './page-speed.ts';
import { lineOf, type SpeedPromise } from './promise.ts';
import { askedBefore, manyClients, onAPhone } from './server-speed.ts';

const measures = { rows, neverAsked, ownSql, askedBefore, manyClients, onAPhone, openData };

/** The promises of the directory, at 1,000 spaces, the last at 100,000: all of them, or those of these names. */
export async function directoryPromises(names: readonly string[]): Promise<SpeedPromise[]> {
  const wanted = Object.entries(measures).filter(([name]) => names.length === 0 || names.includes(name));
  if (wanted.length === 0) return [];
  const bench = await openBench();
  await growTo(bench.program.parts.pool, 'lot', 1000);
  await rebuild(bench.program.parts.pool.network('lot'), moment);
  // As the server's own vacuum leaves tables within a minute of so many writes.
  await bench.program.parts.pool.pg.query('vacuum analyze');
  try {
    const promises: SpeedPromise[] = [];
    for (const [, measure] of wanted) promises.push(...(await told(measure, bench)));
    return promises;
  } finally {
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

/** Says each figure as soon as it is known: a whole run takes minutes. */
async function told(
  measure: (bench: Bench) => Promise<SpeedPromise[]>,
  bench: Bench,
): Promise<SpeedPromise[]> {
  const promises = await measure(bench);
  for (const promise of promises) console.log(lineOf(promise));
  return promises;
}
