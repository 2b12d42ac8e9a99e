import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { contentSchema } from './resource.ts';
import { saveResource, setStatus } from './save-resource.ts';
import { resourceById, savingsOf, versionOf } from './store.ts';
import { aResource } from './testing.ts';

const db = freshDatabase();
const by = { actor: { id: null, name: 'Paul Estève' }, now: new Date('2026-11-24T09:00:00Z') };

const saidNow = async (id: string) => contentSchema.parse(await resourceById(db(), id));

test('every saving keeps the whole text, with who, when and why', async () => {
  const { id } = await aResource(db());
  const content = { ...(await saidNow(id)), body: 'Quatre mots.' };
  expect(await saveResource(db(), id, content, { ...by, seen: 1, why: 'Trois ne suffisent plus.' })).toEqual({
    refusal: null,
  });
  expect((await savingsOf(db(), id)).map(({ number, actorName, why }) => [number, actorName, why])).toEqual([
    [2, 'Paul Estève', 'Trois ne suffisent plus.'],
    [1, 'Nadia Ferrand', null],
  ]);
  expect((await versionOf(db(), id, 1))?.body).toBe('Trois mots.');
  expect((await resourceById(db(), id))?.body).toBe('Quatre mots.');
});

test('of two who save the same text at once, one is refused and nothing is written over', async () => {
  const { id } = await aResource(db());
  const content = await saidNow(id);
  const both = await Promise.all(
    ['Cinq mots.', 'Six mots.'].map((body) =>
      saveResource(db(), id, { ...content, body }, { ...by, seen: 1, why: null }),
    ),
  );
  expect(both.map(({ refusal }) => refusal).sort()).toEqual(['changed', null]);
  expect(await savingsOf(db(), id)).toHaveLength(2);
});

test('the day of a first publication stays when a resource is withdrawn and comes back', async () => {
  const { id } = await aResource(db(), {}, { status: 'draft' });
  const days = [];
  for (const [status, day] of [
    ['published', '2026-11-21'],
    ['withdrawn', '2026-11-22'],
    ['published', '2026-11-23'],
  ] as const) {
    await setStatus(db(), id, status, new Date(`${day}T09:00:00Z`));
    days.push((await resourceById(db(), id))?.publishedAt?.toISOString().slice(0, 10));
  }
  expect(days).toEqual(['2026-11-21', '2026-11-21', '2026-11-21']);
});
