import { beforeAll, expect, test } from 'vitest';
import { addSpace, setTerritory, spaceById } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { publicHours } from './index.ts';
import { openingsBetween } from './store.ts';
import { by } from './testing.ts';

const db = freshDatabase();
testApp(db);

/** Metz, Strasbourg, Colmar keep Good Friday; Gramat does not. */
const communes = ['57463', '67482', '68066', '46128'];
const zone = 'Europe/Paris';
const goodFriday = '2026-04-03';
const now = new Date('2026-04-01T08:00:00Z');

beforeAll(() =>
  setTerritory(db(), {
    epcis: [{ code: '200066371', name: 'Ensemble', outline: null }],
    communes: communes.map((code) => ({
      code,
      name: `Commune ${code}`,
      postalCodes: [code],
      population: 1000,
      epciCode: '200066371',
      latitude: 48.5,
      longitude: 7.5,
    })),
    shapes: {},
  }),
);

test.each([
  ['Moselle', '57463', 'jour férié'],
  ['the Bas-Rhin', '67482', 'jour férié'],
  ['the Haut-Rhin', '68066', 'jour férié'],
  ['the Lot, where it is a day like another', '46128', null],
])('Good Friday in %s', async (_where, communeCode, note) => {
  const place = { communeCode, postalCode: communeCode, address: 'place', latitude: 48.5, longitude: 7.5 };
  const hours = 'Mo-Fr 09:00-12:00; PH off';
  const { id } = await addSpace(
    db(),
    { ...place, name: `Espace ${communeCode}`, status: 'published', hours },
    { ...by, now },
  );
  expect(await openingsBetween(db(), id, goodFriday, goodFriday)).toHaveLength(note ? 0 : 1);
  const space = await spaceById(db(), id);
  if (!space) throw new Error('the space was just added');
  const { week } = await publicHours(db(), space, { now, zone, lang: 'fr' });
  expect(week.find(({ date }) => date === goodFriday)?.note).toBe(note);
});
