import { expect, test, vi } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { aSitting } from '#modules/sittings/testing';
import { networkOf } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { ownEvents } from './own-events.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');

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

test('who has twelve meetings has them read by as many questions as who has one', async () => {
  const group = await aGroup(db(), {}, [{ name: 'Claire Fabre' }]);
  const [claire = ''] = group.personIds;
  await aSitting(db(), group.id, ['Budget', 'Calendrier']);
  const queries = vi.spyOn(networkOf(db()).pool, 'query');
  expect((await read(claire)).map(({ text }) => text)).toEqual(['1. Budget\n2. Calendrier']);
  const asked = queries.mock.calls.length;
  for (let count = 0; count < 11; count += 1) await aSitting(db(), group.id, [`Point ${count}`]);
  queries.mockClear();
  expect(await read(claire)).toHaveLength(12);
  expect(queries.mock.calls.length).toBe(asked);
});
