import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { CommandContext } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { yearCommand } from './command.ts';
import { demonstrationYear } from './module.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
// Modules hear each other once the program is open.
testApp(db, () => now);
const said: string[] = [];

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  for (const name of ['La Halle', 'Le Foirail', 'Le Lavoir'])
    await addSpace(db(), aSpace({ name, fictitious: true }), by);
  await addSpace(db(), aSpace({ name: 'France services' }), by);
});

const run = (demonstration = true) =>
  yearCommand.run({
    db: db(),
    network: { slug: 'lot', demonstration },
    modules: [demonstrationYear],
    args: [],
    now,
    print: (line: string) => said.push(line),
  } as unknown as CommandContext);

const count = async (table: 'meeting' | 'registration' | 'attendance' | 'outgoingMail'): Promise<number> =>
  Number(
    (
      await db()
        .selectFrom(table)
        .select((one) => one.fn.countAll<string>().as('rows'))
        .executeTakeFirst()
    )?.rows,
  );

test('outside of the demonstration nothing is invented', async () => {
  await expect(run(false)).rejects.toThrow('n’est pas un réseau de démonstration');
  expect(await count('meeting')).toBe(0);
});

test('the year has its meetings, who registered and who came; nobody is written to, and told twice it is told once', async () => {
  expect(await run()).toBe(0);
  const told = [await count('meeting'), await count('registration'), await count('attendance')];
  expect(said.at(-1)?.replace(/[\s\u202f\u00a0]/g, ' ')).toMatch(
    /^L’année est racontée en \d+ s : \d+ séances, /,
  );
  for (const [rank, least] of [60, 500, 400].entries()) expect(told[rank]).toBeGreaterThan(least);
  expect(await count('outgoingMail')).toBe(0);
  expect(await run()).toBe(0);
  expect(said.at(-1)).toContain('déjà racontée');
  expect([await count('meeting'), await count('registration'), await count('attendance')]).toEqual(told);
});

test('nothing is invented about a place that exists', async () => {
  const real = await db()
    .selectFrom('space')
    .select('id')
    .where('fictitious', '=', false)
    .executeTakeFirstOrThrow();
  expect(await db().selectFrom('series').select('id').where('spaceId', '=', real.id).execute()).toEqual([]);
});

test('everybody registered before her meeting began, and the seats that meetings count are those of their people', async () => {
  const rows = await db()
    .selectFrom('meeting')
    .leftJoin('registrationMeeting', 'meetingId', 'meeting.id')
    .leftJoin('registration', 'registration.id', 'registrationId')
    .select(['meeting.id', 'startsAt', 'seatsTaken', 'state', 'createdAt'])
    .execute();
  for (const [, hers] of Map.groupBy(rows, ({ id }) => id))
    expect(hers.filter(({ state }) => state === 'seat')).toHaveLength(hers[0]?.seatsTaken ?? 0);
  const late = rows.filter(({ createdAt, startsAt }) => createdAt !== null && createdAt >= startsAt);
  expect(late).toEqual([]);
  const states = new Set(rows.map(({ state }) => state));
  for (const state of ['seat', 'waiting', 'cancelled']) expect(states).toContain(state);
});
