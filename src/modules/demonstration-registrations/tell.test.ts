import { expect, test } from 'vitest';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { tellRegistrations } from './tell.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');

test('invented people come to the next meetings: seats, a waiting list, somebody who cancelled', async () => {
  await tellTerritory(db());
  const space = await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now });
  for (let rank = 0; rank < 9; rank++)
    await announced(
      db(),
      aWorkshop(space.id, {
        title: `Atelier ${rank}`,
        startsOn: '2026-12-01',
        ...(rank % 2 ? tenTuesdays : {}),
      }),
      now,
    );
  await tellRegistrations(db(), now);
  const states = await db()
    .selectFrom('registrationMeeting')
    .select('state')
    .select((one) => one.fn.countAll<string>().as('count'))
    .groupBy('state')
    .orderBy('state')
    .execute();
  expect(states.map(({ state }) => state)).toEqual(['cancelled', 'seat', 'waiting']);
  const phones = await db().selectFrom('registration').select('phone').execute();
  expect(phones.every(({ phone }) => phone?.startsWith('+3353649'))).toBe(true);
});
