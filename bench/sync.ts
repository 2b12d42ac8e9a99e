import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type pg from 'pg';
import { sheetPath } from '../src/modules/attendance/rules.ts';
import type { Month } from '../src/modules/attendance-figures/count.ts';
import { syncPath } from '../src/modules/attendance-offline/paths.ts';
import { moment, openBench, startServer } from './open-bench.ts';
import { inTurn, lineOf, type SpeedPromise } from './promise.ts';
import { type SignedIn, signIn } from './signed-in.ts';

const presences = 1000;
const rounds = 7;

interface Sending {
  name: string;
  lists: number;
  /** How many notes a device sends at once. */
  atOnce: number;
}

const sendings: readonly Sending[] = [
  { name: 'one list', lists: 1, atOnce: 500 },
  { name: 'a week of forty lists', lists: 40, atOnce: 25 },
];

/**
 * A device that was a week without a network sends a thousand presences, over HTTP, to the program in a process of its own:
 * signed in, checked, kept, and counted in the months. Beside it, on the same database, the least that could be done: the
 * same rows written by two bare inserts for each sending, that hold nobody's order and count nothing.
 */
export async function syncPromises(): Promise<SpeedPromise[]> {
  const bench = await openBench();
  const { pg } = bench.program.parts.pool;
  const server = await startServer(bench);
  const promises: SpeedPromise[] = [];
  try {
    const somebody = await signIn(server.origin, 'coordinator@maillage.example');
    for (const sending of sendings) {
      const measured = await inTurn(
        rounds,
        () => sendThrough(somebody, pg, sending),
        () => insertOnly(pg, sending),
      );
      const promise: SpeedPromise = {
        name: `${presences} offline presences, ${sending.name}`,
        reference: 'two bare multi-row inserts for each sending, on the same database',
        unit: 'ms',
        atMost: 1000,
        ...measured,
      };
      console.log(lineOf(promise));
      promises.push(promise);
    }
  } finally {
    await server.stop();
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
  return promises;
}

/** Meetings that took place, without a list yet. */
async function takeLists(pg: pg.Pool, lists: number): Promise<string[]> {
  await pg.query(
    'truncate lot.attendance, lot.attendance_note, lot.attendance_meeting, lot.attendance_month',
  );
  const { rows } = await pg.query<{ id: string }>(
    "select id from lot.meeting where status = 'planned' and starts_at < $1 order by id limit $2",
    [moment, lists],
  );
  if (rows.length < lists) throw new Error('There are not enough meetings.');
  return rows.map(({ id }) => id);
}

const notesOf = (count: number) =>
  Array.from({ length: count }, (_, rank) => ({
    id: randomUUID(),
    subjectId: randomUUID(),
    kind: 'expected',
    name: null,
    people: 1,
    state: rank % 5 === 0 ? 'absent' : 'present',
    notedAt: new Date(moment.getTime() - rank * 1000).toISOString(),
  }));

/** One sending after the other, as the page does it. */
async function eachSending(
  ids: readonly string[],
  atOnce: number,
  send: (id: string, notes: ReturnType<typeof notesOf>) => Promise<void>,
) {
  const begun = performance.now();
  for (const id of ids)
    for (let sent = 0; sent < presences / ids.length; sent += atOnce) await send(id, notesOf(atOnce));
  return performance.now() - begun;
}

async function sendThrough(somebody: SignedIn, pg: pg.Pool, { lists, atOnce }: Sending): Promise<number> {
  const ids = await takeLists(pg, lists);
  const page = await somebody.get(sheetPath(ids[0] as string));
  const _token = /\stoken="([^"]+)"/.exec(page)?.[1] ?? '';
  const took = await eachSending(ids, atOnce, async (id, notes) => {
    const status = await somebody.post(syncPath(id), {
      _token,
      notes: JSON.stringify(notes),
    });
    if (status !== 200) throw new Error(`A sending was answered ${status}.`);
  });
  const { rows } = await pg.query<Pick<Month, 'people'>>(
    'select sum(people)::int as people from lot.attendance_month',
  );
  if (rows[0]?.people !== presences * 0.8) throw new Error(`${rows[0]?.people} people were counted.`);
  return took;
}

async function insertOnly(pg: pg.Pool, { lists, atOnce }: Sending): Promise<number> {
  const ids = await takeLists(pg, lists);
  return eachSending(ids, atOnce, async (id, notes) => {
    const rows = `from jsonb_to_recordset($2::jsonb) as note(id uuid, "subjectId" uuid, kind text, people int, state text,
      "notedAt" timestamptz)`;
    const values = [id, JSON.stringify(notes)];
    await pg.query(
      `insert into lot.attendance_note (id, meeting_id, subject_id, kind, people, state, noted_at, saved_at)
      select id, $1, "subjectId", kind, people, state, "notedAt", now() ${rows}`,
      values,
    );
    await pg.query(
      `insert into lot.attendance (meeting_id, subject_id, kind, people, state, noted_at, note_id)
      select $1, "subjectId", kind, people, state, "notedAt", id ${rows}`,
      values,
    );
  });
}
