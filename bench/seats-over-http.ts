import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { oneMeeting, people, seats, takeAll } from './last-seats.ts';
import { type Bench, openBench, startServer } from './open-bench.ts';
import { lineOf, median, type SpeedPromise } from './promise.ts';
import { hiddenIn } from './signed-in.ts';

/** More than four hundred within the hour are asked the question, wherever they come from: one to warm up, one to measure. */
const rounds = 1;

/** The form is not believed of somebody who fills it in faster than one reads. */
const readingMs = 4000;

/**
 * The same two hundred people, through the form and over HTTP, to the program in a process of its own: each from a machine
 * of her own, as a proxy says it, so that nobody is asked the question that a crowd from one machine is.
 */
export async function seatsOverHttp(): Promise<SpeedPromise[]> {
  const bench = await openBench();
  const server = await startServer(bench, { MAILLAGE_TRUST_PROXY: 'yes' });
  const measured: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const theirs = await takeAll(bench.program.parts.pool.network('lot'), `référence ${round}`);
      const ours = await sendAll(bench, server.origin, round);
      // The first round warms both up.
      if (round > 0) measured.ours.push(ours);
      if (round > 0) measured.theirs.push(theirs);
    }
  } finally {
    await server.stop();
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
  const promise: SpeedPromise = {
    name: `last seats over HTTP: ${people} people, ${seats} seats`,
    reference: 'one bare update … where seats_taken < seats each, on a pool of eight',
    unit: 'attempts/s',
    leastOurs: 500,
    ours: median(measured.ours),
    theirs: median(measured.theirs),
  };
  console.log(lineOf(promise));
  return [promise];
}

/** Everybody opens the form, reads, and sends it at once; exactly the seats are given, or the figure counts for nothing. */
async function sendAll({ program }: Bench, origin: string, round: number): Promise<number> {
  const { pool } = program.parts;
  const id = await oneMeeting(pool.network('lot'), `formulaire ${round}`);
  const { rows } = await pool.pg.query('select number from lot.meeting where id = $1', [id]);
  const page = await fetch(`${origin}/agenda/${rows[0].number}`, { redirect: 'manual' });
  const path = `${page.headers.get('location')}/inscription`;
  const forms = await Promise.all(Array.from({ length: people }, (_, rank) => opened(origin + path, rank)));
  await pause(readingMs);
  const begun = performance.now();
  const answers = await Promise.all(forms.map((send) => send()));
  const seconds = (performance.now() - begun) / 1000;
  const { rows: after } = await pool.pg.query('select seats_taken from lot.meeting where id = $1', [id]);
  const wrong = answers.find((status) => status !== 303);
  if (wrong !== undefined || after[0].seats_taken !== seats)
    throw new Error(`${after[0].seats_taken} seats were given, and a form was answered ${wrong}.`);
  return people / seconds;
}

/** Opens the form as one person of many; answers what sends it. */
async function opened(address: string, rank: number): Promise<() => Promise<number>> {
  const headers = { 'x-forwarded-for': `10.0.${Math.floor(rank / 250)}.${rank % 250}` };
  const page = await fetch(address, { headers });
  const cookie = page.headers.getSetCookie().map((line) => line.split(';')[0]);
  const fields = {
    ...hiddenIn(await page.text()),
    firstName: `Personne ${rank}`,
    name: 'Vidal',
    email: `personne.${rank}@maillage.example`,
    remindBy: 'none',
  };
  return async () => {
    const init = { headers: { ...headers, cookie: cookie.join('; ') }, redirect: 'manual' } as const;
    const answer = await fetch(address, { ...init, method: 'POST', body: new URLSearchParams(fields) });
    await answer.arrayBuffer();
    return answer.status;
  };
}
