import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { items } from './items.ts';
import { tellNews } from './tell.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'essai' }, now };
const told = () => db().selectFrom('newsItem').selectAll().orderBy('publishAt', 'desc').execute();

beforeAll(async () => {
  await tellTerritory(db());
  const names = items.flatMap(({ concern }) =>
    typeof concern === 'object' && 'space' in concern ? [concern.space] : [],
  );
  for (const name of names) await addSpace(db(), aSpace({ name, fictitious: true }), by);
  await addSpace(db(), aSpace({ name: 'France services' }), by);
  await tellNews(db(), now);
});

test('items of every kind are told: on the front page, to appear, kept, over, withdrawn', async () => {
  const rows = await told();
  // The small territory of tests has no Gourdon.
  expect(rows).toHaveLength(items.length - 1);
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['draft', 'published', 'withdrawn']));
  expect(rows.filter(({ featuredAt }) => featuredAt !== null).length).toBeGreaterThan(2);
  expect(rows.some(({ publishAt }) => publishAt !== null && publishAt > now)).toBe(true);
  expect(rows.some(({ expiresAt }) => expiresAt !== null && expiresAt < now)).toBe(true);
});

test('a real place says nothing that was invented', async () => {
  const real = await db().selectFrom('space').select('id').where('fictitious', '=', false).execute();
  const ids = new Set((await told()).map(({ spaceId }) => spaceId));
  expect(real.filter(({ id }) => ids.has(id))).toEqual([]);
});
