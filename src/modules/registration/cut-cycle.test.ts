import { expect, test } from 'vitest';
import { cancelCycle, changeFollowing, changeSeries, meetingsOf, meetingsOfCycle } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { register } from './register.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
// Modules hear each other once the program is open.
testApp(db, () => now);

async function registers(meetingId: string | undefined, firstName: string): Promise<string> {
  const email = `${firstName.toLowerCase()}@maillage.example`;
  const who = { firstName, name: 'Vidal', email, phone: null, need: null, withLaptop: false } as const;
  const registered = await db()
    .transaction()
    .execute((tx) =>
      register(
        tx,
        {
          meetingId: meetingId as string,
          who: { ...who, remindBy: 'email' },
          source: 'site',
          lang: 'fr',
        },
        now,
      ),
    );
  if (registered.refusal !== null) throw new Error(registered.refusal);
  return registered.registration.id;
}

const seatsOf = async (registrationId: string): Promise<number> => {
  const seats = await db()
    .selectFrom('registrationMeeting')
    .select('id')
    .where('registrationId', '=', registrationId)
    .where('state', '=', 'seat')
    .execute();
  return seats.length;
};

test('a cycle that was cut in two is registered for as a whole, from either half, grows for all who are in it, and is stopped in one letter', async () => {
  await tellTerritory(db());
  const space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  const cycle = aWorkshop(space, { ...tenTuesdays, startsOn: '2027-02-02' });
  const series = await announced(db(), cycle, now);
  const meetings = await meetingsOf(db(), series.id);
  const before = await registers(meetings[0]?.id, 'Salome');
  const later = { startsAtMinutes: 15 * 60, durationMinutes: 120 };
  const { series: second } = await changeFollowing(db(), meetings[3]?.id as string, later, now);
  const all = [before, await registers(meetings[0]?.id, 'Irma'), await registers(meetings[5]?.id, 'Paulin')];
  for (const id of all) expect(await seatsOf(id)).toBe(10);
  const cut = await meetingsOfCycle(db(), series.cycle);
  expect(cut.map(({ id, ordinal }) => [id, ordinal])).toEqual(meetings.map(({ id }, rank) => [id, rank + 1]));
  expect(cut[9]?.seatsTaken).toBe(3);

  await changeSeries(db(), second?.id as string, { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=8' }, now);
  const grown = await meetingsOfCycle(db(), series.cycle);
  expect(grown.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  for (const id of all) expect(await seatsOf(id)).toBe(11);

  const mailsTo = async (): Promise<number> =>
    (
      await db()
        .selectFrom('outgoingMail')
        .select('id')
        .where('recipient', '=', 'salome@maillage.example')
        .execute()
    ).length;
  const told = await mailsTo();
  await cancelCycle(db(), second?.id as string, 'L’animatrice est partie', now);
  expect((await meetingsOfCycle(db(), series.cycle)).every(({ status }) => status === 'cancelled')).toBe(
    true,
  );
  expect(await mailsTo()).toBe(told + 1);
});
