import { rmSync } from 'node:fs';
import type { Pool } from '#platform/database/connect';
import { find, readSearch } from '../src/modules/news/find.ts';
import { NewsPage } from '../src/modules/news/pages/NewsPage.tsx';
import type { Program } from '../src/server.ts';
import { type Bench, moment, openBench, requestFor } from './open-bench.ts';
import { pageInMemory } from './page-in-memory.ts';
import { againstItsSql, printGrowth } from './page-speed.ts';
import { lineOf, type SpeedPromise } from './promise.ts';
import { againstBareServer } from './server-speed.ts';

const items = 20_000;

/** The promises of the list of news, with five years of it behind: a hundred spaces that write once a week. */
export async function newsPromises(names: readonly string[]): Promise<SpeedPromise[]> {
  if (names.length > 0 && !names.includes('news')) return [];
  const bench = await openBench();
  try {
    await growNews(bench.program.parts.pool, items);
    const promises = [
      await newsInMemory(bench.program),
      ...(await againstItsSql(bench, { name: '/actualites', searches })),
      ...(await againstBareServer(bench, {
        name: '/actualites asked before',
        path: '/actualites?ou=Gramat',
      })),
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

/** The first page of the list. */
async function newsInMemory(program: Program): Promise<SpeedPromise> {
  const at = { now: moment, zone: 'Europe/Paris' };
  const found = await find(program.parts.pool.network('lot'), readSearch(new URLSearchParams()), at);
  return pageInMemory(program, {
    path: '/actualites',
    draw: (page) => <NewsPage page={page} found={found} parts={[]} />,
  });
}

/** Items of all spaces, some of communes and of the network, back through the years; one in ten was on the front page. */
async function growNews(pool: Pool, count: number): Promise<void> {
  await pool.pg.query(`delete from lot.news_item`);
  await pool.pg.query(`insert into lot.news_item (title, body, summary, space_id, commune_code, state, publish_at, featured_at,
      featured_by, author_name, created_at, changed_at)
    select 'Actualité numéro ' || number, repeat('Une phrase de plus dans cette actualité. ', 30),
      left(repeat('Une phrase de plus dans cette actualité. ', 30), 160),
      case when number % 10 < 8 then spaces[1 + number % cardinality(spaces)] end,
      case when number % 10 = 8 then communes[1 + number % cardinality(communes)] end,
      'published', at, case when number % 10 = 0 then at end, case when number % 10 = 0 then 'Hugo' end,
      'Nadia', at, at
    from (select number, '2026-11-24T08:00Z'::timestamptz - number * interval '5 years' / ${count} as at
      from generate_series(1, ${count}) number) dated,
      (select array_agg(id order by id) as spaces from lot.space where status = 'published') published,
      (select array_agg(code order by code) as communes from lot.commune where inside) inside`);
  await pool.pg.query('analyze lot.news_item');
}

const places = ['', 'Gramat', 'Figeac', 'Cahors', '46400', 'Souillac', 'Gourdon', 'Cajarc'];
const months = ['', '2026-11', '2026-06', '2025-01', '2023-03'];

/** Every search once; a number that means nothing to the page makes each address new to the cache. */
function searches(round: number): Request[] {
  const all: Request[] = [];
  for (const place of places)
    for (const month of months)
      for (const after of ['', '40', '900']) {
        const query = [place && `ou=${place}`, month && `mois=${month}`, after && `apres=${after}`];
        all.push(
          requestFor(`/actualites?${[...query, `n=${round}-${all.length}`].filter(Boolean).join('&')}`),
        );
      }
  return all;
}

/** How the list grows with the years behind it, beside its own statements: it should not. */
const growth = (bench: Bench): Promise<void> =>
  printGrowth(bench, {
    head: 'items of news | the list',
    sizes: [1000, 10_000, 100_000],
    grow: (size) => growNews(bench.program.parts.pool, size),
    requests: (size) => searches(size).slice(0, 60),
  });
