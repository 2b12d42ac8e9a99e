import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { meetingById, meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { registerTogether } from './register-together.ts';
import { registrationByToken } from './store.ts';
import { tellOne } from './told.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
// Letters hear of it once the program is open.
testApp(db, () => now);
let space = '';

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
});

async function aMeeting(title: string, seats: number): Promise<string> {
  const series = await announced(db(), aWorkshop(space, { title, startsOn: '2026-12-08', seats }), now);
  return (await meetingsOf(db(), series.id))[0]?.id as string;
}

const send = (meetingId: string, name: string, formId = randomUUID()) =>
  registerTogether(db(), {
    formId,
    meetingId,
    who: {
      firstName: name,
      name: 'Vidal',
      email: `${name.toLowerCase()}@maillage.example`,
      phone: null,
      remindBy: 'none',
      need: null,
      withLaptop: false,
    },
    source: 'site',
    lang: 'fr',
    now,
    addressOf: (token) => `/inscriptions/${token}`,
  });

const lettersTo = async (name: string): Promise<number> => {
  const address = `${name.toLowerCase()}@maillage.example`;
  const sent = await db().selectFrom('outgoingMail').select('id').where('recipient', '=', address).execute();
  return sent.length;
};

test('of forty who come at once for three seats three have one, the others wait in their order, each with her link and letter', async () => {
  const meeting = await aMeeting('Photo', 3);
  const names = Array.from({ length: 40 }, (_, rank) => `Photo${rank}`);
  const sent = await Promise.all(names.map((name) => send(meeting, name)));
  const told = await Promise.all(
    sent.map(async ({ location }) => {
      const registration = await registrationByToken(db(), String(location).slice('/inscriptions/'.length));
      if (!registration) throw new Error('Her link leads nowhere.');
      return { name: registration.firstName, ...(await tellOne(db(), registration)).bookings[0] };
    }),
  );
  expect(told.map(({ name }) => name)).toEqual(names);
  expect(told.filter(({ state }) => state === 'seat').map(({ name }) => name)).toEqual(names.slice(0, 3));
  expect(told.slice(3).map(({ rank }) => rank)).toEqual(names.slice(3).map((_, rank) => rank + 1));
  expect(await Promise.all(names.map(lettersTo))).toEqual(names.map(() => 1));
  expect((await meetingById(db(), meeting))?.seatsTaken).toBe(3);
});

test('a form that is sent five times at once, and once more later, registers once and leads to the same page', async () => {
  const meeting = await aMeeting('Tableur', 8);
  const form = randomUUID();
  const sent = await Promise.all(Array.from({ length: 5 }, () => send(meeting, 'Lucie', form)));
  sent.push(await send(meeting, 'Lucie', form));
  expect(new Set(sent.map(({ location }) => location)).size).toBe(1);
  expect((await meetingById(db(), meeting))?.seatsTaken).toBe(1);
  expect(await lettersTo('Lucie')).toBe(1);
});

test('who is registered already is refused among those who are not, and her form may be sent again', async () => {
  const meeting = await aMeeting('Courrier', 8);
  await send(meeting, 'Nadia');
  const form = randomUUID();
  const [, refused, hugo] = await Promise.all([
    send(meeting, 'Ines'),
    send(meeting, 'Nadia', form),
    send(meeting, 'Hugo'),
  ]);
  expect(refused).toEqual({ location: null, refusal: 'twice' });
  expect(hugo?.refusal).toBe(null);
  expect((await meetingById(db(), meeting))?.seatsTaken).toBe(3);
  expect(await send(meeting, 'Zoe', form)).toMatchObject({ refusal: null });
});
