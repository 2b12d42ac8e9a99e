import { beforeAll, expect, test } from 'vitest';
import { specialHoursSince } from '#modules/hours';
import { allSpaces, communes, territoryShapes, welcomersOf } from '#modules/network';
import { identifiersOf } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { demonstration } from './module.ts';

const db = freshDatabase();
const files = freshFiles();
const now = new Date('2026-11-24T09:12:00Z');

beforeAll(async () => {
  for (const tale of demonstration.tales ?? []) await tale.tell(db(), now, files);
});

test('the demonstration shows a hundred published spaces, 24 of them real and unmarked', async () => {
  const spaces = await allSpaces(db());
  expect(spaces).toHaveLength(100);
  expect(spaces.every((space) => space.status === 'published')).toBe(true);
  expect(spaces.filter((space) => !space.fictitious)).toHaveLength(24);
});

test('a real place keeps its number in the list of the State, and nobody is invented in it', async () => {
  const real = (await allSpaces(db())).filter((space) => !space.fictitious);
  for (const space of real) {
    expect(await identifiersOf(db(), space.id)).toMatchObject([{ scheme: 'france-services' }]);
    expect(await welcomersOf(db(), space.id)).toEqual([]);
    expect(space.description).toBeNull();
  }
});

test('what is invented cannot be called nor written to', async () => {
  const invented = (await allSpaces(db())).filter((space) => space.fictitious);
  const people = (await Promise.all(invented.map((space) => welcomersOf(db(), space.id)))).flat();
  expect(people).toHaveLength(149);
  for (const space of invented) expect(space.phone).toMatch(/^\+33536491\d{3}$/);
  for (const person of people) expect(person.phone ?? '+33639980000').toMatch(/^\+3363998\d{4}$/);
  for (const { email } of [...invented, ...people])
    expect(email ?? '@maillage.example').toMatch(/@maillage\.example$/);
});

test('some people agreed to be named and some did not', async () => {
  const people = (
    await Promise.all((await allSpaces(db())).map((space) => welcomersOf(db(), space.id)))
  ).flat();
  const named = people.filter((person) => person.publicSince !== null);
  expect(named.length).toBeGreaterThan(75);
  expect(named.length).toBeLessThan(149);
});

test('the territory has its communes, its outline and its three rivers', async () => {
  expect(await communes(db())).toHaveLength(312);
  expect(await territoryShapes(db())).toMatchObject({
    outline: { type: 'Polygon' },
    rivers: { type: 'MultiLineString', coordinates: { length: 3 } },
  });
});

test('some spaces are closed out of the ordinary, one of them today', async () => {
  const spaces = (await allSpaces(db())).filter((space) => space.fictitious);
  const special = (
    await Promise.all(spaces.map(({ id }) => specialHoursSince(db(), id, '2026-11-24')))
  ).flat();
  expect(special).toHaveLength(9);
  expect(special.filter(({ from }) => from === '2026-11-24')).not.toEqual([]);
});
