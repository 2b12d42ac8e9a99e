import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { connect } from '#platform/database/connect';
import type { Database } from '#platform/database/deed';
import { addSeries } from '../src/modules/meetings/add-series.ts';
import { meetingsOf } from '../src/modules/meetings/store.ts';
import { registerTogether } from '../src/modules/registration/register-together.ts';
import { moment, openBench } from './open-bench.ts';
import { lineOf, type SpeedPromise } from './promise.ts';

export const people = 200;
export const seats = 8;
const rounds = 5;

/**
 * Two hundred people ask for eight seats at the same time, through the operation that the form calls: each is registered,
 * seated or put on the waiting list, and written to. Beside it, on the same pool, the least that could be done: one
 * `update … where seats_taken < seats` for each, which keeps nobody's name.
 */
export async function seatPromises(): Promise<SpeedPromise[]> {
  const bench = await openBench();
  await bench.program.close();
  const pool = connect(bench.database.connectionString, 8);
  const db = pool.network('lot');
  const measured: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const theirs = await attempts(db, await oneMeeting(db, `référence ${round}`), takeOnly);
    const ours = await attempts(db, await oneMeeting(db, `inscriptions ${round}`), askFor);
    // The first round warms both up.
    if (round > 0) measured.ours.push(ours);
    if (round > 0) measured.theirs.push(theirs);
  }
  const promise: SpeedPromise = {
    name: `last seats: ${people} people, ${seats} seats`,
    reference: 'one bare update … where seats_taken < seats each, on the same pool',
    unit: 'attempts/s',
    leastOurs: 500,
    ours: middle(measured.ours),
    theirs: middle(measured.theirs),
  };
  console.log(lineOf(promise));
  await pool.close();
  await bench.database.stop();
  rmSync(bench.folder, { recursive: true, force: true });
  return [promise];
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** The reference alone: how many bare updates are answered per second. */
export const takeAll = async (db: Database, title: string): Promise<number> =>
  attempts(db, await oneMeeting(db, title), takeOnly);

export async function oneMeeting(db: Database, title: string): Promise<string> {
  const space = await db
    .selectFrom('space')
    .select('id')
    .where('status', '=', 'published')
    .executeTakeFirstOrThrow();
  // The program that is asked over HTTP has the clock of the machine.
  const startsOn = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const about = { title, startsOn, startsAtMinutes: 840, durationMinutes: 120 };
  const added = await addSeries(db, { ...about, spaceId: space.id, seats, registration: 'open' }, moment);
  if (added.refusal !== null) throw new Error(added.refusal);
  const [meeting] = await meetingsOf(db, added.series.id);
  return meeting?.id as string;
}

type Attempt = (db: Database, meetingId: string, rank: number) => Promise<unknown>;

/** How many attempts are answered per second; exactly the seats are given, or the figure counts for nothing. */
async function attempts(db: Database, meetingId: string, attempt: Attempt): Promise<number> {
  const begun = performance.now();
  await Promise.all(Array.from({ length: people }, (_, rank) => attempt(db, meetingId, rank)));
  const seconds = (performance.now() - begun) / 1000;
  const { seatsTaken } = await db
    .selectFrom('meeting')
    .select('seatsTaken')
    .where('id', '=', meetingId)
    .executeTakeFirstOrThrow();
  if (seatsTaken !== seats) throw new Error(`${seatsTaken} seats were given, not ${seats}.`);
  return people / seconds;
}

const takeOnly: Attempt = (db, meetingId) =>
  sql`update lot.meeting set seats_taken = seats_taken + 1
    where id = ${meetingId} and seats_taken < seats returning 1`.execute(db);

const askFor: Attempt = (db, meetingId, rank) => {
  const who = {
    firstName: `Personne ${rank}`,
    name: 'Vidal',
    email: `personne.${rank}@maillage.example`,
    phone: null,
    remindBy: 'email',
    need: null,
    withLaptop: false,
  } as const;
  const asked = { meetingId, who, source: 'site', lang: 'fr' } as const;
  const addressOf = (token: string): string => `/inscriptions/${token}`;
  const sent = { ...asked, formId: randomUUID(), now: moment, addressOf };
  return registerTogether(db, sent);
};
