import { beforeAll, expect, test } from 'vitest';
import { spacesInUse } from '#modules/network';
import { enterBareSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');

beforeAll(() => tellTerritory(db()));

test('a space that answered whether its page is true has lived; one that was only asked has not', async () => {
  const spaceId = await enterBareSpace(db());
  const { id: requestId } = await db()
    .insertInto('checkRequest')
    .values({ spaceId, openedAt: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await spacesInUse(db(), [spaceId])).toEqual(new Set());

  const answer = { section: 'hours', verdict: 'true', answeredAt: now, way: 'link' };
  await db()
    .insertInto('checkAnswer')
    .values({ requestId, ...answer })
    .execute();
  expect(await spacesInUse(db(), [spaceId])).toEqual(new Set([spaceId]));
});
