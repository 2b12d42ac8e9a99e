import { ask, type Bench, moment, requestFor } from './open-bench.ts';
import { inShortTurns, median, perSecond, type SpeedPromise } from './promise.ts';
import { question, questionsInAll } from './questions.ts';
import { type Asked, recording } from './recorded.ts';
import { rowsInMemory } from './rows-in-memory.tsx';

export const rows = async ({ program }: Bench): Promise<SpeedPromise[]> => [
  await rowsInMemory(program, moment),
];

/**
 * A page nobody asked before, against the very statements it asks, replayed on the same pool: as one visitor feels it, and
 * with ten at once, when the program and the database share the machine's cores.
 */
export const neverAsked = (bench: Bench): Promise<SpeedPromise[]> =>
  againstItsSql(bench, { name: '/annuaire', searches });

/** `searches` gives the same pages in each round, under addresses of its own. */
export async function againstItsSql(
  { program }: Bench,
  { name, searches }: { name: string; searches: (round: number) => Request[] },
): Promise<SpeedPromise[]> {
  const { pg } = program.parts.pool;
  // Every search once, so that what is read once for all is read; then what each still asks.
  for (const request of searches(0)) await ask(program, request);
  const asked: Asked[][] = [];
  for (const request of searches(1)) asked.push(await recording(pg, () => ask(program, request)));

  let round = 2;
  const requests: Request[] = [];
  function making(atOnce: number): Promise<number> {
    // Making a request is the measure's own work, not the program's: all are there before the clock runs.
    while (requests.length < mostMade) requests.unshift(...searches(round++).reverse());
    return perSecond(() => ask(program, requests.pop() as Request), { atOnce, seconds });
  }
  let replay = 0;
  async function replaying(): Promise<void> {
    for (const { text, values } of asked[replay++ % asked.length] as Asked[]) await pg.query(text, values);
  }
  const compared = (atOnce: number) =>
    inShortTurns(
      60,
      () => making(atOnce),
      () => perSecond(replaying, { atOnce, seconds }),
    );
  const promise = { reference: 'its own statements on the same pool', unit: 'pages/s' };
  return [
    { name: `${name} never asked, one visitor`, ...promise, atLeast: 0.7, ...(await compared(1)) },
    { name: `${name} never asked, ten at once`, ...promise, ...(await compared(10)) },
  ];
}

/** Short turns and many: whatever else the machine does then falls on both. */
const seconds = 0.3;

/** More than any page is made in one turn. */
const mostMade = 500;

/** Every search once, under addresses of this round's own; any stretch of it has some of every kind. */
const searches = (round: number): Request[] =>
  Array.from({ length: questionsInAll }, (_, place) =>
    requestFor(question(round * questionsInAll + ((place * stride) % questionsInAll))),
  );

/** Without a divisor in common with the number of searches. */
const stride = 607;

/** The statements of one page, one after the other, beside a plain scan for a word. */
export async function ownSql({ program }: Bench): Promise<SpeedPromise[]> {
  const { pg } = program.parts.pool;
  const times: number[] = [];
  const scans: number[] = [];
  for (let number = 0; number < 300; number += 1) {
    const asked = await recording(pg, () => ask(program, requestFor(question(5000 + number))));
    const begun = performance.now();
    for (const { text, values } of asked) await pg.query(text, values);
    times.push(performance.now() - begun);
    const scanned = performance.now();
    await pg.query(
      `select id, name from lot.space where name ilike '%ordinat%' or summary ilike '%ordinat%' or description ilike '%ordinat%'`,
    );
    scans.push(performance.now() - scanned);
  }
  return [
    {
      name: 'SQL of one page, 1,000 spaces',
      reference: "one ILIKE '%…%' scan of the register, no counts",
      unit: 'ms',
      atMost: 3,
      ours: median(times),
      theirs: median(scans),
    },
  ];
}

/** How long a page takes that nobody asked before, and how long the statements that it asked: the median of some, in milliseconds. */
export async function pageAndSql(
  { program }: Bench,
  requests: readonly Request[],
): Promise<{ page: number; sql: number }> {
  const { pg } = program.parts.pool;
  program.parts.pages.raise();
  const times: Record<'page' | 'sql', number[]> = { page: [], sql: [] };
  for (const request of requests) {
    const begun = performance.now();
    const asked = await recording(pg, async () => void (await (await ask(program, request)).text()));
    times.page.push(performance.now() - begun);
    const again = performance.now();
    for (const { text, values } of asked) await pg.query(text, values);
    times.sql.push(performance.now() - again);
  }
  return { page: median(times.page), sql: median(times.sql) };
}

/** Grows what a page is made of, size by size, and prints how long the page and its statements take. */
export async function printGrowth(bench: Bench, { head, sizes, grow, requests }: Growth): Promise<void> {
  console.log(`\n| ${head} | its SQL |\n|---|---|---|`);
  for (const size of sizes) {
    await grow(size);
    const { page, sql } = await pageAndSql(bench, requests(size));
    console.log(`| ${size} | ${page.toFixed(1)} ms | ${sql.toFixed(1)} ms |`);
  }
}

export interface Growth {
  /** What grows, and the page: « meetings | the week page ». */
  head: string;
  sizes: readonly number[];
  grow: (size: number) => Promise<void>;
  /** Pages that nobody asked before. */
  requests: (size: number) => readonly Request[];
}
