import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Visitor } from '../src/testing.ts';
import { servedProgram } from './killed-program.ts';

/** So many have a seat, and as many wait: half of each left a mailbox, the others a telephone. */
const seats = 40;

const { ask, signIn, kill } = servedProgram(3106);

test('a program that is killed while it gives seats to those who wait gave all of them or none, and tells each person once', async () => {
  const team = await signIn();
  const meeting = await fullMeeting(team);
  const leaving = await bookings(meeting, 'seat');
  expect(await standing(meeting)).toEqual({
    taken: seats,
    seat: seats,
    waiting: seats,
    cancelled: 0,
    told: 0,
  });

  const cancelAll = () =>
    team.post('/extranet/inscriptions/annuler', { ids: leaving, why: 'Ils sont partis' }).catch(() => null);
  const done = { taken: seats, seat: seats, waiting: 0, cancelled: seats, told: seats };
  let killed = 0;
  for (const delayMs of [0, 40, 100, 200, 400]) {
    const cancelling = cancelAll();
    await isPromoting();
    await sleep(delayMs);
    await kill();
    await cancelling;
    await isQuiet();
    const now = await standing(meeting);
    if (now.cancelled !== 0) {
      expect(now).toEqual(done);
      break;
    }
    expect(now).toEqual({ taken: seats, seat: seats, waiting: seats, cancelled: 0, told: 0 });
    killed += 1;
  }
  expect(killed).toBeGreaterThan(0);

  for (const _ of [1, 2]) {
    await cancelAll();
    expect(await standing(meeting)).toEqual(done);
  }
  expect(await toldTwice(meeting)).toEqual([]);
});

/** Announces a workshop and fills it as the team does, until as many wait as there are seats. */
async function fullMeeting(team: Visitor): Promise<string> {
  const [space] = await ask("select id from lot.space where status = 'published' order by id limit 1");
  const workshop = { kind: 'workshop', title: 'Complet', level: 'beginner', pace: 'once', times: '' };
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const when = { startsOn: day, startsAt: '14h', endsAt: '16h', days: [day] };
  const how = { isCycle: '', registration: 'open', seats: String(seats), step: 'publish' };
  const list = `/extranet/espaces/${space?.id}/ateliers/nouveau`;
  expect((await team.post(list, { ...workshop, ...when, ...how })).status).toBe(303);
  const [meeting] = await ask(
    "select meeting.id from lot.meeting join lot.series on series.id = series_id where series.title = 'Complet'",
  );
  for (let rank = 0; rank < 2 * seats; rank++) {
    const way =
      rank % 2 === 0
        ? { email: `personne-${rank}@maillage.example`, phone: '', remindBy: 'email' }
        : { email: '', phone: `05364900${String(rank).padStart(2, '0')}`, remindBy: 'phone' };
    const who = { firstName: 'Personne', name: `Numéro ${rank}`, need: '', ...way };
    expect((await team.post(`/extranet/seances/${meeting?.id}/inscrire`, who)).status).toBe(303);
  }
  return meeting?.id;
}

/** Seats that are counted, bookings of each state, and how many of those who got a seat were told so. */
async function standing(meeting: string): Promise<Record<string, number>> {
  const [row] = await ask(
    `select seats_taken as taken,
      (select count(*)::int from lot.registration_meeting where meeting_id = meeting.id and state = 'seat') as seat,
      (select count(*)::int from lot.registration_meeting where meeting_id = meeting.id and state = 'waiting') as waiting,
      (select count(*)::int from lot.registration_meeting where meeting_id = meeting.id and state = 'cancelled') as cancelled,
      (select count(*)::int from lot.registration_meeting where meeting_id = meeting.id and to_call = 'promoted')
        + (select count(*)::int from lot.outgoing_mail where ${aboutASeat}) as told
    from lot.meeting where id = $1`,
    [meeting],
  );
  return row as Record<string, number>;
}

const aboutASeat = `recipient like 'personne-%@maillage.example' and subject like 'Une place pour vous%'`;

const toldTwice = (meeting: string) =>
  ask(
    `select recipient as who from lot.outgoing_mail where ${aboutASeat} group by recipient having count(*) > 1
    union all select number::text from lot.registration join lot.registration_meeting on registration_id = registration.id
      where meeting_id = $1 and to_call = 'promoted' and email is not null`,
    [meeting],
  );

const bookings = async (meeting: string, state: string): Promise<string[]> =>
  (
    await ask('select id from lot.registration_meeting where meeting_id = $1 and state = $2', [
      meeting,
      state,
    ])
  ).map(({ id }) => id as string);

/** Waits until a transaction of the program has written registrations. */
async function isPromoting(): Promise<void> {
  while ((await writing()) === 0) await sleep(2);
}

/** What was being written when the program was killed is undone once the database notices. */
async function isQuiet(): Promise<void> {
  while ((await writing()) > 0) await sleep(20);
}

const writing = async (): Promise<number> =>
  (
    await ask(`select count(*)::int as count from pg_locks where granted and mode = 'RowExclusiveLock'
      and relation = 'lot.registration_meeting'::regclass`)
  )[0]?.count;
