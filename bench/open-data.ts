import { get } from 'node:http';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { copyOut } from '#platform/database/copy-out';
import { standardColumns } from '../src/modules/open-data/standard-store.ts';
import type { Child } from './child.ts';
import { growTo } from './many-spaces.ts';
import { type Bench, startServer } from './open-bench.ts';
import { inTurn, type SpeedPromise } from './promise.ts';
import { residentMegabytes } from './server-speed.ts';

const few = 20_000;
const many = 100_000;
const publisher = { name: 'Espaces multimédia du Lot', zone: 'Europe/Paris' };

/** The list of 100,000 spaces over HTTP, against PostgreSQL's own COPY of the same columns in no order; and its memory. */
export async function openData(bench: Bench): Promise<SpeedPromise[]> {
  await enter(bench, few);
  const server = await startServer(bench);
  try {
    const memory = watch(server);
    // The same files, so that what is compared is what their length costs.
    for (let time = 0; time < 10; time += 1)
      for (const path of ['/annuaire.csv', '/annuaire.json']) await fetched(server, path);
    const ofFew = memory.highest();
    await enter(bench, many);
    const copying = () => copied(bench);
    const csv = await inTurn(5, () => fetched(server, '/annuaire.csv'), copying);
    const json = await inTurn(3, () => fetched(server, '/annuaire.json'), copying);
    memory.stop();
    const promise = { reference: 'COPY … TO STDOUT (FORMAT csv) of the same 32 columns', unit: 'spaces/s' };
    return [
      { name: '/annuaire.csv of 100,000 spaces', ...promise, atLeast: 0.5, ...csv },
      { name: '/annuaire.json of 100,000 spaces', ...promise, ...json },
      {
        name: 'memory at its highest, files of 100,000 spaces',
        reference: 'the same, files of 20,000 spaces',
        unit: 'MB',
        atMost: ofFew * 1.25,
        ours: memory.highest(),
        theirs: ofFew,
      },
    ];
  } finally {
    await server.stop();
  }
}

/** So many spaces, with entries without words: nobody searches here. */
async function enter({ program }: Bench, count: number): Promise<void> {
  const { pool } = program.parts;
  await growTo(pool, 'lot', count);
  await pool.pg.query(`insert into lot.directory_entry
      (space_id, facets, latitude, longitude, fictitious, sort_key, slug, name, commune, phone, names, words)
    select space.id, 0, space.latitude, space.longitude, fictitious, lower(space.name), slug, space.name, commune.name,
      phone, '', ''
    from lot.space join lot.commune on commune.code = commune_code where status = 'published' on conflict do nothing`);
  await pool.pg.query('vacuum analyze');
}

/** Fetches a file to its end; answers spaces per second. */
async function fetched({ origin }: Child, path: string): Promise<number> {
  const begun = performance.now();
  await new Promise<void>((done, fail) => {
    get(origin + path, { headers: { host: 'localhost' } }, (response) =>
      response.resume().on('end', done).on('error', fail),
    ).on('error', fail);
  });
  return perSecond(begun);
}

async function copied({ program }: Bench): Promise<number> {
  const db = program.parts.pool.network('lot');
  const found = sql`(select id as space_id from lot.space where status = 'published')`;
  const begun = performance.now();
  await pipeline(await copyOut(db, standardColumns(db, { found, publisher }), 'csv'), nowhere());
  return perSecond(begun);
}

const perSecond = (begun: number): number => (many * 1000) / (performance.now() - begun);

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Looks at a process twenty times a second. */
function watch({ pid }: Child): { highest: () => number; stop: () => void } {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(pid));
  }, 50);
  return { highest: () => most, stop: () => clearInterval(timer) };
}
