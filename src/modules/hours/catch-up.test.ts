import { beforeAll, expect, test } from 'vitest';
import { addSpaces } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { connectListeners } from '#platform/events';
import { freshDatabase } from '#platform/testing/fresh-database';
import { hours } from './module.ts';
import { catchUp } from './refresh-openings.ts';
import { openingsBetween } from './store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:00:00Z');
const by = { actor: { id: null, name: 'import' }, now };
const some = (count: number) =>
  Array.from({ length: count }, (_, place) => aSpace({ name: `Relais ${place}` }));

beforeAll(() => {
  connectListeners([hours]);
  return tellTerritory(db());
});

test('a few spaces have their openings as soon as they are entered; hundreds have them soon after', async () => {
  const [few] = await addSpaces(db(), some(3), by);
  expect(await openingsToday(few?.id)).toHaveLength(2);

  const many = await addSpaces(db(), some(120), by);
  expect(await openingsToday(many[0]?.id)).toHaveLength(0);
  expect(await catchUp(db(), now)).toBe(120);
  expect(await openingsToday(many[119]?.id)).toHaveLength(2);
  expect(await catchUp(db(), now)).toBe(0);
});

const openingsToday = (id = '') => openingsBetween(db(), id, '2026-11-24', '2026-11-24');
