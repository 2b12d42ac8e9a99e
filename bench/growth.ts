import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { drawChart } from '#platform/charts/draw';
import { rebuild } from '../src/modules/directory/keep-entries.ts';
import type { Program } from '../src/server.ts';
import { growTo } from './many-spaces.ts';
import { moment, openBench } from './open-bench.ts';
import { median } from './promise.ts';
import { question } from './questions.ts';
import { recording } from './recorded.ts';

const sizes = [100, 1000, 10_000, 100_000];

interface Point {
  spaces: number;
  pageMilliseconds: number;
  sqlMilliseconds: number;
  scanMilliseconds: number;
}

/** How a page never asked grows with the register, beside its own statements and a plain scan; printed and drawn. */
export async function measureGrowth(): Promise<void> {
  const bench = await openBench();
  const points: Point[] = [];
  console.log('\n| spaces | page | its SQL | ILIKE scan |\n|---|---|---|---|');
  for (const spaces of sizes) {
    await growTo(bench.program.parts.pool, 'lot', spaces);
    await rebuild(bench.program.parts.pool.network('lot'), moment);
    await bench.program.parts.pool.pg.query('vacuum analyze');
    const point = await measure(bench.program, spaces);
    points.push(point);
    const times = [point.pageMilliseconds, point.sqlMilliseconds, point.scanMilliseconds];
    console.log(`| ${[spaces, ...times.map((time) => `${time.toFixed(1)} ms`)].join(' | ')} |`);
  }
  await bench.program.close();
  await bench.database.stop();
  rmSync(bench.folder, { recursive: true, force: true });
  await draw(points);
}

async function measure({ app, parts }: Program, spaces: number): Promise<Point> {
  const { pg } = parts.pool;
  const times: Record<'page' | 'sql' | 'scan', number[]> = { page: [], sql: [], scan: [] };
  for (let number = 0; number < 40; number += 1) {
    const request = new Request(`http://localhost${question(number * 7)}`, {
      headers: { host: 'localhost' },
    });
    times.page.push(await timed(async () => (await app.fetch(request)).text()));
    parts.pages.raise();
    const asked = await recording(pg, async () => app.fetch(request));
    parts.pages.raise();
    times.sql.push(
      await timed(async () => {
        for (const { text, values } of asked) await pg.query(text, values);
      }),
    );
    times.scan.push(
      await timed(() => pg.query(`select id from lot.space where description ilike '%ordinat%'`)),
    );
  }
  return {
    spaces,
    pageMilliseconds: median(times.page),
    sqlMilliseconds: median(times.sql),
    scanMilliseconds: median(times.scan),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function draw(points: readonly Point[]): Promise<void> {
  const { wide } = await drawChart({
    id: 'growth',
    kind: 'lines',
    title: 'A page never asked, from 100 to 100,000 spaces',
    description: 'Median of forty searches, in milliseconds.',
    categories: points.map(({ spaces }) => spaces.toLocaleString('en')),
    series: [
      { name: 'page', values: points.map((point) => point.pageMilliseconds) },
      { name: 'its SQL', values: points.map((point) => point.sqlMilliseconds) },
      { name: 'ILIKE scan', values: points.map((point) => point.scanMilliseconds) },
    ],
    format: (value) => `${Math.round(value)} ms`,
  });
  mkdirSync('var', { recursive: true });
  writeFileSync('var/growth.svg', wide);
  console.log('drawn in var/growth.svg');
}
