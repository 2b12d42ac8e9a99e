import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { connect } from '#platform/database/connect';
import type { Database } from '#platform/database/deed';
import { queueLetters } from '../src/modules/news-digest/queue-letters.ts';
import { openBench } from './open-bench.ts';
import { lineOf, median, type SpeedPromise } from './promise.ts';

const readers = 5000;
const rounds = 5;
const subscribedAt = new Date('2026-11-20T08:00:00Z');
const thursday = new Date('2026-11-26T06:00:00Z');

/**
 * The letter of news to five thousand readers, of every grouping of the territory, through the operation that the job calls.
 * Beside it, on the same pool, one bare `insert … select` of the very rows that it wrote, inside the database: no choice is asked,
 * no letter is composed, nobody is locked, nothing comes over the line.
 */
export async function digestPromises(): Promise<SpeedPromise[]> {
  const bench = await openBench();
  await bench.program.close();
  const pool = connect(bench.database.connectionString, 8);
  const db = pool.network('lot');
  const measured: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  await frontPage(db);
  for (let round = 0; round <= rounds; round += 1) {
    await subscribe(db);
    const ours = await timed(() => queueLetters(db, thursday));
    const theirs = await bareInsert(db);
    // The first round warms both up.
    if (round > 0) measured.ours.push(ours);
    if (round > 0) measured.theirs.push(theirs);
  }
  const promise: SpeedPromise = {
    name: `letter of news to ${readers} readers, queued`,
    reference: 'one bare insert … select of the same rows, inside the database',
    unit: 'ms',
    atMost: 5000,
    ours: median(measured.ours),
    theirs: median(measured.theirs),
  };
  console.log(lineOf(promise));
  await pool.close();
  await bench.database.stop();
  rmSync(bench.folder, { recursive: true, force: true });
  return [promise];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Thirty items of the week, of the network and of its groupings. */
async function frontPage(db: Database): Promise<void> {
  await sql`delete from lot.news_item`.execute(db);
  await sql`insert into lot.news_item (title, body, summary, epci_code, state, publish_at, featured_at, featured_by,
      author_name, created_at, changed_at)
    select 'Actualité numéro ' || number, 'Un texte.', 'Une ou deux phrases qui disent de quoi il s’agit, et pour qui.',
      case when number % 3 > 0 then codes[1 + number % cardinality(codes)] end, 'published', at, at, 'Hugo', 'Nadia', at, at
    from generate_series(1, 30) number, (select '2026-11-24T08:00Z'::timestamptz as at) moment,
      (select array_agg(code) as codes from lot.epci) epcis`.execute(db);
}

/** Nobody was told anything of this week yet. */
async function subscribe(db: Database): Promise<void> {
  await sql`delete from lot.outgoing_mail`.execute(db);
  await sql`delete from lot.news_reader`.execute(db);
  await sql`insert into lot.news_reader (kind, email, epci_code, told_until, asked_at)
    select 'public', 'lecteur' || number || '@maillage.example',
      case when number % 4 > 0 then codes[1 + number % cardinality(codes)] end, ${subscribedAt}, ${subscribedAt}
    from generate_series(1, ${readers}::integer) number, (select array_agg(code) as codes from lot.epci) epcis`.execute(
    db,
  );
}

async function bareInsert(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lot.outgoing_mail`.execute(
    db,
  );
  if (rows[0]?.count !== readers) throw new Error(`${rows[0]?.count} letters were written, not ${readers}.`);
  await sql`create unlogged table lot.letter as select * from lot.outgoing_mail`.execute(db);
  await sql`delete from lot.outgoing_mail`.execute(db);
  const taken = await timed(() => sql`insert into lot.outgoing_mail select * from lot.letter`.execute(db));
  await sql`drop table lot.letter`.execute(db);
  return taken;
}
