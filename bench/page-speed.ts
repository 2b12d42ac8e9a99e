import { ask, type Bench, moment } from './open-bench.ts';
import { inTurn, median, perSecond, type SpeedPromise } from './promise.ts';
import { question } from './questions.ts';
import { type Asked, recording } from './recorded.ts';
import { rowsInMemory } from './rows-in-memory.tsx';

export const rows = async ({ program }: Bench): Promise<SpeedPromise[]> => [
  await rowsInMemory(program, moment),
];

/**
 * A page nobody asked before, against the very statements it asks, replayed on the same pool: as one visitor feels it, and
 * with ten at once, when the program and the database share the machine's cores.
 */
export async function neverAsked({ program }: Bench): Promise<SpeedPromise[]> {
  const { pg } = program.parts.pool;
  const asked: Asked[][] = [];
  for (let number = 0; number < 200; number += 1)
    asked.push(await recording(pg, () => ask(program, question(number))));

  let page = 1000;
  let replay = 0;
  const making = (): Promise<unknown> => ask(program, question(page++));
  async function replaying(): Promise<void> {
    for (const { text, values } of asked[replay++ % asked.length] as Asked[]) await pg.query(text, values);
  }
  const compared = (atOnce: number) =>
    inTurn(
      5,
      () => perSecond(making, { atOnce, seconds: 3 }),
      () => perSecond(replaying, { atOnce, seconds: 3 }),
    );
  const promise = { reference: 'its own statements on the same pool', unit: 'pages/s' };
  return [
    { name: '/annuaire never asked, one visitor', ...promise, atLeast: 0.7, ...(await compared(1)) },
    { name: '/annuaire never asked, ten at once', ...promise, ...(await compared(10)) },
  ];
}

/** The statements of one page, one after the other, beside a plain scan for a word. */
export async function ownSql({ program }: Bench): Promise<SpeedPromise[]> {
  const { pg } = program.parts.pool;
  const times: number[] = [];
  const scans: number[] = [];
  for (let number = 0; number < 300; number += 1) {
    const asked = await recording(pg, () => ask(program, question(5000 + number)));
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
