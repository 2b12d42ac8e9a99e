import { rmSync } from 'node:fs';
import { kindsOf, rebuild } from '../src/modules/search/keep-findables.ts';
import { manyTexts } from './many-texts.ts';
import { mistakes } from './mistakes.ts';
import { ask, type Bench, moment, openBench, requestFor } from './open-bench.ts';
import { lineOf, type SpeedPromise } from './promise.ts';
import { measure, percentile, questionsOf, type Told } from './search-speed.ts';

const texts = 100_000;
const questionsEach = 50;

/** The search among a hundred thousand texts, each question with one mistake in it, of twenty kinds. */
export async function searchPromises(wanted: readonly string[]): Promise<SpeedPromise[]> {
  if (wanted.length > 0 && !wanted.includes('search')) return [];
  const bench = await openBench();
  try {
    const { pool } = bench.program.parts;
    const { rows: places } = await pool.pg.query('select code, name from lot.commune order by code');
    const names = kindsOf(bench.program.parts.modules).map(({ name }) => name);
    const kinds = manyTexts(texts, { names, places });
    const begun = performance.now();
    await rebuild(pool.network('lot'), kinds, moment);
    console.log(`\n${texts} texts written in ${Math.round((performance.now() - begun) / 1000)} s\n`);
    await pool.pg.query('vacuum analyze');
    const told = await tellAll(bench, names);
    const promises = [...promisesOf(told), await pageSpeed(bench, told)];
    for (const promise of promises) console.log(lineOf(promise));
    return promises;
  } finally {
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

async function tellAll(bench: Bench, kinds: readonly string[]): Promise<Told[]> {
  const { pool } = bench.program.parts;
  const { rows } = await pool.pg.query(
    'select key from lot.findable where permission is null order by key::int',
  );
  const open = new Set(rows.map(({ key }) => Number(key)));
  console.log(
    '| mistake | asked | found in ten | exact words found | p95 | exact words by tsquery, p95 |\n|---|---|---|---|---|---|',
  );
  const told: Told[] = [];
  for (const name of Object.keys(mistakes)) {
    const one = await measure(pool.network('lot'), {
      name,
      questions: questionsOf(name, questionsEach, open),
      kinds,
    });
    console.log(lineOfMistake(one));
    told.push(one);
  }
  return told;
}

const lineOfMistake = ({ name, asked, found, foundExactly, ours, theirs }: Told): string =>
  `| ${[name, asked, share(found, asked), share(foundExactly, asked), ms(ours), ms(theirs)].join(' | ')} |`;

const share = (some: number, all: number): string => (some / all).toFixed(3);
const ms = (times: readonly number[]): string => `${percentile(times, 0.95).toFixed(1)} ms`;
const sum = (told: readonly Told[], of: (one: Told) => number): number =>
  told.reduce((all, one) => all + of(one), 0);

function promisesOf(told: readonly Told[]): SpeedPromise[] {
  const asked = sum(told, (one) => one.asked);
  return [
    {
      name: `search among ${texts}, 20 kinds of mistake: found in the first ten`,
      reference: 'the exact words by plainto_tsquery on the same table, best rank first',
      unit: 'of all',
      leastOurs: 0.95,
      ours: sum(told, (one) => one.found) / asked,
      theirs: sum(told, (one) => one.foundExactly) / asked,
    },
    {
      name: `search among ${texts}, 20 kinds of mistake: the operation, p95`,
      reference: 'the exact words by plainto_tsquery on the same table, best rank first, p95',
      unit: 'ms',
      atMost: 50,
      ours: percentile(
        told.flatMap((one) => one.ours),
        0.95,
      ),
      theirs: percentile(
        told.flatMap((one) => one.theirs),
        0.95,
      ),
    },
  ];
}

/** The whole page, a search never asked before, beside the operation alone. */
async function pageSpeed({ program }: Bench, told: readonly Told[]): Promise<SpeedPromise> {
  const times: number[] = [];
  for (const { typed } of told) {
    for (const words of typed) {
      const begun = performance.now();
      await (await ask(program, requestFor(`/recherche?q=${encodeURIComponent(words)}`))).arrayBuffer();
      times.push(performance.now() - begun);
    }
  }
  return {
    name: `/recherche among ${texts}: the page, p95`,
    reference: 'the operation alone, p95',
    unit: 'ms',
    atMost: 50,
    ours: percentile(times, 0.95),
    theirs: percentile(
      told.flatMap((one) => one.ours),
      0.95,
    ),
  };
}
