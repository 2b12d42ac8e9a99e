import { beforeAll, expect, test } from 'vitest';
import { anAccount } from '#modules/accounts/testing';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { ownEvents } from './own-events.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'essai' }, now };
let personId = '';

beforeAll(async () => {
  await tellTerritory(db());
  const own = await addSpace(db(), aSpace(), by);
  const other = await addSpace(db(), aSpace({ name: 'Ailleurs' }), by);
  personId = await anAccount(db(), {
    email: 'nadia@example.org',
    grant: { role: 'animator', spaces: [own.id] },
  });
  await announced(db(), aWorkshop(own.id, { title: 'Chez elle' }), now);
  await announced(db(), aWorkshop(other.id, { title: 'Qu’elle mène', ledBy: personId }), now);
  await announced(db(), aWorkshop(own.id, { title: 'Chez elle et par elle', ledBy: personId }), now);
  await announced(db(), aWorkshop(other.id, { title: 'Sans elle' }), now);
});

test('her calendar has what she leads, which takes her time, and what is on in her spaces, each once', async () => {
  const events = await ownEvents(
    {
      db: db(),
      network: { name: 'Lot', slug: 'lot', zone: 'Europe/Paris' },
      lang: 'fr',
      now,
      named: {},
      query: new URLSearchParams(),
      absolute: (path) => `https://lot.example${path}`,
    },
    personId,
  );
  expect(events.map(({ title, isBusy }) => [title, isBusy]).sort()).toEqual([
    ['Chez elle et par elle', true],
    ['Chez elle', false],
    ['Qu’elle mène', true],
  ]);
});
