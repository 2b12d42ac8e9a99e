import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { allKnots, knotCounts } from './knot-store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const moment = { now, zone: 'Europe/Paris' };

beforeAll(async () => {
  await tellTerritory(db());
  for (const hours of ['Tu 09:00-12:00', 'Tu 09:00-12:00 "sur rendez-vous"', 'Tu 14:00-18:00', null]) {
    const { id } = await addSpace(db(), aSpace({ hours }), { actor: { id: null, name: 'import' }, now });
    if (hours?.startsWith('Tu 09'))
      await db()
        .insertInto('opening')
        .values({
          spaceId: id,
          day: '2026-11-24',
          startsAt: new Date('2026-11-24T08:00:00Z'),
          endsAt: new Date('2026-11-24T11:00:00Z'),
          kind: hours.includes('"') ? 'appointment' : 'open',
        })
        // Where the whole program was opened before, hours have written it already.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
});

test('a space that a picture has no room for is counted all the same', async () => {
  expect(await allKnots(db(), 2, moment)).toHaveLength(2);
  expect(await knotCounts(db(), moment)).toEqual({ published: 4, open: 1, appointment: 1 });
});
