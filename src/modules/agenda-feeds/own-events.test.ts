import { beforeAll, expect, test, vi } from 'vitest';
import { anAccount } from '#modules/accounts/testing';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { networkOf } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { ownEvents } from './own-events.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'essai' }, now };
let personId = '';
let otherId = '';

beforeAll(async () => {
  await tellTerritory(db());
  const own = await addSpace(db(), aSpace(), by);
  const other = await addSpace(db(), aSpace({ name: 'Ailleurs' }), by);
  otherId = other.id;
  personId = await anAccount(db(), {
    email: 'nadia@example.org',
    grant: { role: 'animator', spaces: [own.id] },
  });
  await announced(db(), aWorkshop(own.id, { title: 'Chez elle' }), now);
  await announced(db(), aWorkshop(other.id, { title: 'Qu’elle mène', ledBy: personId }), now);
  await announced(db(), aWorkshop(own.id, { title: 'Chez elle et par elle', ledBy: personId }), now);
  await announced(db(), aWorkshop(other.id, { title: 'Sans elle' }), now);
});

const read = (of: string) =>
  ownEvents(
    {
      db: db(),
      network: { name: 'Lot', slug: 'lot', zone: 'Europe/Paris' },
      lang: 'fr',
      now,
      named: {},
      query: new URLSearchParams(),
      absolute: (path) => `https://lot.example${path}`,
    },
    of,
  );

test('her calendar has what she leads, which takes her time, and what is on in her spaces, each once', async () => {
  const events = await read(personId);
  expect(events.map(({ title, isBusy }) => [title, isBusy]).sort()).toEqual([
    ['Chez elle et par elle', true],
    ['Chez elle', false],
    ['Qu’elle mène', true],
  ]);
});

test('who leads thirty workshops has them read by one question, as who leads none', async () => {
  const busyId = await anAccount(db(), { email: 'busy@example.org' });
  const queries = vi.spyOn(networkOf(db()).pool, 'query');
  expect(await read(busyId)).toEqual([]);
  const asked = queries.mock.calls.length;
  for (let count = 0; count < 30; count += 1)
    await announced(db(), aWorkshop(otherId, { title: `Le ${count}`, ledBy: busyId }), now);
  queries.mockClear();
  expect(await read(busyId)).toHaveLength(30);
  expect(queries.mock.calls.length).toBe(asked);
});
