import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { cancel } from './cancel.ts';
import { changeRegistration } from './change.ts';
import { expected } from './expected.ts';
import { forget } from './forget.ts';
import { promote } from './promote.ts';
import { type Registered, register } from './register.ts';
import { type Newcomer, whoIs } from './registration.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
// Letters hear of it once the program is open.
testApp(db, () => now);
let space = '';

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});

const somebody = (firstName: string, about: Partial<Newcomer> = {}): Newcomer => ({
  firstName,
  name: 'Vidal',
  email: `${firstName.toLowerCase()}@maillage.example`,
  phone: null,
  remindBy: 'none',
  need: null,
  withLaptop: false,
  ...about,
});

async function workshop(about: Parameters<typeof aWorkshop>[1] = {}) {
  const series = await announced(db(), aWorkshop(space, { startsOn: '2026-12-08', ...about }), now);
  return { series, meetings: await meetingsOf(db(), series.id) };
}

const registers = (meetingId: string, who: Newcomer, onlyThis = false): Promise<Registered> =>
  db()
    .transaction()
    .execute((tx) =>
      register(tx, { meetingId, who, source: onlyThis ? 'team' : 'site', onlyThis, lang: 'fr' }, now),
    );

const idOf = (registered: Registered): string => {
  if (registered.refusal !== null) throw new Error(registered.refusal);
  return registered.registration.id;
};

const statesOf = async (id: string): Promise<string[]> =>
  (
    await db()
      .selectFrom('registrationMeeting')
      .innerJoin('meeting', 'meeting.id', 'meetingId')
      .select('state')
      .where('registrationId', '=', id)
      .orderBy('startsAt')
      .execute()
  ).map(({ state }) => state);

test('two hundred people ask for eight seats at the same time: eight have one, the others wait in order', async () => {
  const { meetings } = await workshop({ title: 'Très attendu' });
  const id = meetings[0]?.id as string;
  const all = await Promise.all(
    Array.from({ length: 200 }, (_, rank) => registers(id, somebody(`Personne${rank}`))),
  );
  const states = all.map((one) => (one.refusal === null ? one.state : one.refusal));
  expect(states.filter((state) => state === 'seat')).toHaveLength(8);
  expect(states.filter((state) => state === 'waiting')).toHaveLength(192);
  expect((await meetingsOf(db(), meetings[0]?.seriesId as string))[0]?.seatsTaken).toBe(8);
}, 60_000);

test('whoever waits for a whole cycle gets all of it at once; the next is served as long as she cannot', async () => {
  const { meetings } = await workshop({ title: 'Cycle', ...tenTuesdays, seats: 1 });
  const ids = meetings.map(({ id }) => id);
  const first = idOf(await registers(ids[0] as string, somebody('Josette')));
  const whole = idOf(await registers(ids[0] as string, somebody('Roger')));
  const once = idOf(await registers(ids[3] as string, somebody('Yamina'), true));
  expect(await statesOf(whole)).toEqual(Array(10).fill('waiting'));

  await cancel(db(), { registrationId: first, meetingId: ids[3] as string, by: 'self' }, now);
  expect(await statesOf(once)).toEqual(['seat']);
  expect(await statesOf(whole)).toEqual(Array(10).fill('waiting'));

  await cancel(db(), { registrationId: once, by: 'team' }, now);
  await cancel(db(), { registrationId: first, by: 'self' }, now);
  expect(await statesOf(whole)).toEqual(Array(10).fill('seat'));
  expect(await promote(db(), ids, now)).toBe(0);
});

test('many come and go at once in a cycle: nobody waits for nobody, and seats are counted right', async () => {
  const { series, meetings } = await workshop({ title: 'Allées et venues', ...tenTuesdays, seats: 3 });
  const id = meetings[0]?.id as string;
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, rank) => registers(id, somebody(`Va${rank}`))),
  );
  const leave = all
    .slice(0, 6)
    .map((one, rank) =>
      cancel(
        db(),
        { registrationId: idOf(one), meetingId: rank % 2 ? (meetings[rank]?.id ?? null) : null, by: 'self' },
        now,
      ),
    );
  const come = Array.from({ length: 6 }, (_, rank) => registers(id, somebody(`Vient${rank}`)));
  await Promise.all([...leave, ...come]);
  const counted = await db()
    .selectFrom('registrationMeeting')
    .select('meetingId')
    .select((one) => one.fn.countAll<string>().as('count'))
    .where('state', '=', 'seat')
    .where(
      'meetingId',
      'in',
      meetings.map((one) => one.id),
    )
    .groupBy('meetingId')
    .execute();
  const byMeeting = new Map(counted.map(({ meetingId, count }) => [meetingId, Number(count)]));
  for (const meeting of await meetingsOf(db(), series.id))
    expect(meeting.seatsTaken).toBe(byMeeting.get(meeting.id) ?? 0);
}, 60_000);

test('a promotion that is cut off leaves no trace, and is done whole the next time', async () => {
  const { series, meetings } = await workshop({ title: 'Coupure', seats: 1 });
  const id = meetings[0]?.id as string;
  const first = idOf(await registers(id, somebody('Josette')));
  const waits = idOf(await registers(id, somebody('Roger')));
  await expect(
    db()
      .transaction()
      .execute(async (tx) => {
        await cancel(tx, { registrationId: first, by: 'self' }, now);
        throw new Error('killed');
      }),
  ).rejects.toThrow('killed');
  expect([await statesOf(first), await statesOf(waits)]).toEqual([['seat'], ['waiting']]);
  expect(await cancel(db(), { registrationId: first, by: 'self' }, now)).toBe(true);
  expect(await cancel(db(), { registrationId: first, by: 'self' }, now)).toBe(false);
  expect(await statesOf(waits)).toEqual(['seat']);
  expect((await meetingsOf(db(), series.id))[0]?.seatsTaken).toBe(1);
  const told = await db()
    .selectFrom('outgoingMail')
    .select('id')
    .where('recipient', '=', 'roger@maillage.example')
    .where('subject', 'like', 'Une place pour vous%Coupure%')
    .execute();
  expect(told).toHaveLength(1);
});

test('a laptop that is given back goes to whoever waited for one beside a free seat', async () => {
  const { meetings } = await workshop({ seats: 2, laptops: 1 });
  const id = meetings[0]?.id as string;
  const lent = idOf(await registers(id, somebody('Aline', { withLaptop: true })));
  const leaves = idOf(await registers(id, somebody('Bruno')));
  const waits = idOf(await registers(id, somebody('Chantal', { withLaptop: true })));
  await cancel(db(), { registrationId: leaves, by: 'self' }, now);
  expect(await statesOf(waits)).toEqual(['waiting']);
  const without = { phone: null, need: null, remindBy: 'none', withLaptop: false } as const;
  await db()
    .transaction()
    .execute((tx) => changeRegistration(tx, lent, without, now));
  expect([await statesOf(lent), await statesOf(waits)]).toEqual([['seat'], ['seat']]);
});

test('those who have a seat are expected, with what they need; who waits or cancelled is not', async () => {
  const { meetings } = await workshop({ title: 'Attendus', seats: 2 });
  const id = meetings[0]?.id as string;
  await registers(id, somebody('Yves', { name: 'Zay' }));
  const gone = idOf(await registers(id, somebody('Parti')));
  await registers(id, somebody('Èva', { name: 'Élie', need: 'Grande écriture' }));
  await registers(id, somebody('Attend'));
  await cancel(db(), { registrationId: gone, by: 'self' }, now);
  expect((await expected(db(), id)).map(({ name, detail }) => [name, detail])).toEqual([
    ['Èva Élie', 'Grande écriture'],
    ['Yves Zay', null],
  ]);
});

test('names and ways to reach somebody are erased three months after her last meeting; the seat stays counted', async () => {
  const { series, meetings } = await workshop({ title: 'Oubli' });
  const id = idOf(
    await registers(meetings[0]?.id as string, somebody('Odile', { need: 'Fauteuil roulant' })),
  );
  expect(await forget(db(), new Date('2027-03-07T00:00:00Z'))).toBe(0);
  expect(await forget(db(), new Date('2027-03-09T00:00:00Z'))).toBeGreaterThan(0);
  const kept = await db()
    .selectFrom('registration')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(kept)).not.toMatch(/odile|vidal|fauteuil/i);
  expect(
    await db().selectFrom('registrationLink').select('tokenHash').where('registrationId', '=', id).execute(),
  ).toEqual([]);
  expect((await meetingsOf(db(), series.id))[0]?.seatsTaken).toBe(1);
});

test.each([
  [['Élodie', 'Lévêque-Roux'], ['elodie', 'LEVEQUE ROUX'], true],
  [['Marie-Thé', 'Lagarde'], ['Marie Thé', 'Lagarde'], true],
  [['Josette', 'Vidal'], ['Roger', 'Vidal'], false],
])('%o and %o with one telephone: the same person? %s', (one, other, isSame) => {
  const who = ([firstName = '', name = '']: string[], email: string | null) =>
    whoIs({ firstName, name, email, phone: '+33536491122' }).whoByPhone;
  expect(who(one, null) === who(other, 'x@maillage.example')).toBe(isSame);
});
