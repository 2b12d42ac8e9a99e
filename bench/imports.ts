import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { from as copyFrom } from 'pg-copy-streams';
import { connect, type Pool } from '#platform/database/connect';
import type { Database } from '#platform/database/deed';
import { applyImport } from '../src/modules/place-imports/apply-import.ts';
import { readImport } from '../src/modules/place-imports/read-import.ts';
import { fileOnDisk } from '../src/modules/place-sources/given-file.ts';
import { sourceNamed } from '../src/modules/place-sources/store.ts';
import { moment, openBench } from './open-bench.ts';
import { lineOf, type SpeedPromise } from './promise.ts';

const sizes = [
  [3000, 5],
  [20_000, undefined],
  [100_000, 90],
] as const;

const by = { id: null, name: 'bench' };

/**
 * Files of places go into a register that holds the demonstration: read, decided, applied. Beside it, PostgreSQL's own COPY of
 * the same lines into a table without an index. Memory is said after each: it does not grow with the file.
 */
export async function importPromises(): Promise<SpeedPromise[]> {
  const bench = await openBench();
  // As the command does it: alone, without the jobs of a program that serves.
  await bench.program.close();
  const pool = connect(bench.database.connectionString, 4);
  const folder = await mkdtemp(join(tmpdir(), 'maillage-imports-'));
  const promises: SpeedPromise[] = [];
  const memory: string[] = [];
  for (const [count, atMost] of sizes) {
    const path = join(folder, `lieux-${count}.csv`);
    await writePlaces(path, count);
    const theirs = await timed(() => copy(pool, path));
    const ours = await timed(() => bringIn(pool.network('lot'), path));
    const promise: SpeedPromise = {
      name: `imports ${count}`,
      reference: 'COPY of the same lines into an unindexed table of texts',
      unit: 's',
      ours,
      theirs,
      ...(atMost === undefined ? {} : { atMost }),
    };
    promises.push(promise);
    console.log(lineOf(promise));
    memory.push(
      `${count} places: ${Math.round(process.memoryUsage.rss() / 1e6)} MB, at most ${peakMegabytes()} MB`,
    );
  }
  console.log(`\nMemory of the whole program after each import: ${memory.join('; ')}.\n`);
  await pool.close();
  await bench.database.stop();
  for (const each of [folder, bench.folder]) rmSync(each, { recursive: true, force: true });
  return promises;
}

const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1000);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

async function bringIn(db: Database, path: string): Promise<void> {
  const file = await fileOnDisk(path);
  if (!file) throw new Error(path);
  const source = await sourceNamed(db, { name: path }, moment);
  const read = await readImport(db, { source, file, by, now: moment });
  if (read.refusal !== null) throw new Error(read.refusal);
  const applied = await applyImport(db, { importId: read.importId, actor: by, now: moment });
  if (applied.refusal !== null) throw new Error(applied.refusal);
}

async function copy(pool: Pool, path: string): Promise<void> {
  const columns = Object.keys((await places())[0] as object);
  const client = await pool.pg.connect();
  await client.query(
    `create temporary table copied (${columns.map((column) => `${column} text`).join(', ')})`,
  );
  await pipeline(
    createReadStream(path),
    client.query(copyFrom('copy copied from stdin (format csv, header)')),
  );
  await client.query('drop table copied');
  client.release();
}

const places = async (): Promise<Record<string, string>[]> =>
  parse(gunzipSync(await readFile(new URL('../../e2e/data/liste-fs-20240801.csv.gz', import.meta.url))), {
    columns: true,
    bom: true,
    relax_quotes: true,
  });

/** The State's list again and again, each time under other names, numbers and points. */
async function writePlaces(path: string, count: number): Promise<void> {
  const known = await places();
  async function* lines() {
    const columns = Object.keys(known[0] as object);
    yield `${columns.join(',')}\n`;
    for (let number = 0; number < count; number += 1) {
      const place = known[number % known.length] as Record<string, string>;
      const round = Math.floor(number / known.length);
      const moved = elsewhere(place, { number: count * 10 + number, round, size: count });
      yield `${columns.map((column) => `"${(moved[column] ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
    }
  }
  await pipeline(lines(), createWriteStream(path));
}

const elsewhere = (
  place: Record<string, string>,
  { number, round, size }: { number: number; round: number; size: number },
): Record<string, string> => ({
  ...place,
  id_fs: String(number),
  lib_fs: `${place.lib_fs} ${size} ${round}`,
  adresse: `${number} ${place.adresse}`,
  latitude: String(Number(place.latitude) + step * ((round % 7) - 3) + shiftOf(size)),
  longitude: String(Number(place.longitude) + step * (Math.floor(round / 7) - 2)),
});

// 670 metres between two copies, and a quarter of it between two files: beyond what is taken for one place.
const step = 0.0061;
const shiftOf = (size: number): number => ((sizes.findIndex(([count]) => count === size) + 1) * step) / 4;
