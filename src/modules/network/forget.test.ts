import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { addPerson, addSpace, changeSpace, historyOf } from './index.ts';
import { network } from './module.ts';
import { aSpace, tellTerritory } from './testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:00:00Z');
const yearsAgo = (years: number) => new Date(now.getTime() - years * 366 * 86_400_000);
const [people, changes] = network.personalRecords ?? [];

beforeAll(() => tellTerritory(db()));

test('somebody who left more than a year ago is forgotten, and nobody else', async () => {
  for (const [name, leftAt] of [
    ['Agnès', yearsAgo(1)],
    ['Hugo', yearsAgo(0.5)],
    ['Nadia', null],
  ] as const) {
    const id = await addPerson(db(), { name });
    await db().updateTable('person').set({ leftAt }).where('id', '=', id).execute();
  }
  expect(await people?.erase?.(db(), now)).toBe(1);
  const left = await db().selectFrom('person').select('name').orderBy('name').execute();
  expect(left.map(({ name }) => name)).toEqual(['Hugo', 'Nadia']);
});

test('after three years the history still says what changed, and no longer who', async () => {
  const nadia = { actor: { id: null, name: 'Nadia' }, now: yearsAgo(3) };
  const { id } = await addSpace(db(), aSpace(), nadia);
  await changeSpace(db(), id, { phone: '+33536491211' }, nadia);
  await changeSpace(db(), id, { phone: '+33536491212' }, { ...nadia, now });
  expect(await changes?.erase?.(db(), now)).toBe(1);
  const known = await historyOf(db(), id, 100);
  expect(known.map(({ after, actorName }) => [after, actorName])).toEqual([
    ['+33536491212', 'Nadia'],
    ['+33536491211', ''],
  ]);
});
