import { rmSync } from 'node:fs';
import type { Pool } from '#platform/database/connect';
import { PublicPage } from '../src/modules/statistics/pages/PublicPage.tsx';
import { publicIndicatorsOf, readStatistics } from '../src/modules/statistics/read.ts';
import { coverageOf } from '../src/modules/statistics/store.ts';
import type { Program } from '../src/server.ts';
import { type Bench, openBench, requestFor } from './open-bench.ts';
import { pageInMemory } from './page-in-memory.ts';
import { againstItsSql, printGrowth } from './page-speed.ts';
import { lineOf, type SpeedPromise } from './promise.ts';
import { againstBareServer } from './server-speed.ts';

/** The promises of the public page of statistics, with five years of readings and of attendance behind it. */
export async function statisticsPromises(names: readonly string[]): Promise<SpeedPromise[]> {
  if (names.length > 0 && !names.includes('statistics')) return [];
  const bench = await openBench();
  try {
    await growReadings(bench.program.parts.pool, 100_000);
    const promises = [
      await statisticsInMemory(bench.program),
      ...(await againstItsSql(bench, { name: '/chiffres', searches })),
      ...(await againstBareServer(bench, { name: '/chiffres asked before', path: '/chiffres' })),
    ];
    for (const promise of promises) console.log(lineOf(promise));
    await growth(bench);
    return promises;
  } finally {
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

async function statisticsInMemory(program: Program): Promise<SpeedPromise> {
  const db = program.parts.pool.network('lot');
  const statistics = await readStatistics(db, publicIndicatorsOf(program.parts.modules), {
    today: '2026-11-24',
    grouping: null,
  });
  const coverage = await coverageOf(db);
  return pageInMemory(program, {
    path: '/chiffres',
    draw: (page) => <PublicPage page={page} statistics={statistics} coverage={coverage} />,
  });
}

/**
 * Readings of five years, as the program keeps them: added to the month of their page. Four hundred pages and twenty files
 * are read, the first more often; a hundred spaces welcome people in four themes each month.
 */
async function growReadings(pool: Pool, count: number): Promise<void> {
  await pool.pg.query('truncate lot.page_month, lot.attendance_month');
  await pool.pg.query(`insert into lot.page_month (month, path, kind, times, arrivals)
    select month, path, kind, count(*), count(*) filter (where number % 3 = 0)
    from (select number,
        (date '2026-11-01' - (number % 60) * interval '1 month')::date as month,
        case when number % 20 = 0 then '/fichiers/' || (number / 20) % 20 || '.pdf'
          else '/' || (array['annuaire', 'agenda', 'actualites', 'ressources'])[1 + number % 4] || '/'
            || floor(100 * power(random(), 2)) end as path,
        case when number % 20 = 0 then 'file' else 'page' end as kind
      from generate_series(1, ${count}) number) read
    group by month, path, kind`);
  await pool.pg.query(`insert into lot.attendance_month (space_id, month, theme, people, meetings)
    select id, (date '2026-11-01' - ago * interval '1 month')::date, theme, 1 + (ago * 7) % 40, 1 + ago % 6
    from (select id from lot.space where status = 'published') space,
      generate_series(0, least(59, ${count} / 1000)) ago,
      unnest(array['internet', 'procedures', 'mobile', 'office']) theme`);
  await pool.pg.query('analyze lot.page_month, lot.attendance_month');
}

/** A number that means nothing to the page makes each address new to the cache. */
const searches = (round: number): Request[] =>
  Array.from({ length: 100 }, (_, rank) => requestFor(`/chiffres?n=${round}-${rank}`));

/** How the page grows with what was read before it, beside its own statements: months are added up, never history. */
const growth = (bench: Bench): Promise<void> =>
  printGrowth(bench, {
    head: 'readings | the page of figures',
    sizes: [1000, 10_000, 100_000],
    grow: (size) => growReadings(bench.program.parts.pool, size),
    requests: (size) => searches(size).slice(0, 60),
  });
