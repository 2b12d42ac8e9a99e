import { beforeAll, expect, test } from 'vitest';
import { aSpace, aTerritory, now } from '#modules/lookup/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);

beforeAll(async () => {
  await aTerritory(db());
  await aSpace(db(), 'Gramat', {
    name: 'Médiathèque',
    hours: 'Tu 09:00-12:00',
    supportModes: ['Dans un atelier collectif'],
  });
  await aSpace(db(), 'Rocamadour', { name: 'Maison' });
  await aSpace(db(), 'Figeac', {
    name: 'Carmel',
    hours: 'Tu 09:00-12:00 "sur rendez-vous"',
    supportModes: ['Dans un atelier collectif'],
  });
});

const geojson = async (query: string) => {
  const { text, headers } = await app.visitor().get(`/annuaire/carte.json${query}`);
  expect(headers.get('content-type')).toBe('application/geo+json');
  return JSON.parse(text);
};

test('the map says the same as the list: the same spaces in the same order, with their state', async () => {
  const { features } = await geojson('?service=atelier&ou=Figeac');
  expect(
    features.filter((feature: { properties: { kind: string } }) => feature.properties.kind === 'space'),
  ).toMatchObject([
    {
      geometry: { type: 'Point', coordinates: [2.0317, 44.6086] },
      properties: { name: 'Carmel', commune: 'Figeac', url: '/annuaire/carmel-figeac', state: 'appointment' },
    },
    {
      properties: {
        name: 'Médiathèque',
        state: 'open',
        words: 'Ouvert, jusqu’à\u00a012\u00a0h'.replace('à\u00a0', 'à '),
      },
    },
  ]);
});

test('neighbours are joined by threads, and a map of nothing is a map', async () => {
  const { features } = await geojson('');
  const threads = features.find(
    (feature: { properties: { kind: string } }) => feature.properties.kind === 'threads',
  );
  expect(threads.geometry).toMatchObject({ type: 'MultiLineString' });
  expect(threads.geometry.coordinates.length).toBe(2);
  expect(
    (await geojson('?q=zzzz')).features.filter(
      (feature: { properties: { kind: string } }) => feature.properties.kind === 'space',
    ),
  ).toEqual([]);
});

test('asked for, the map is drawn by the server, and its script is loaded then only', async () => {
  const without = await app.visitor().get('/annuaire');
  expect(without.text).not.toMatch(/space-map|<svg class="mesh/);
  const { text } = await app.visitor().get('/annuaire?carte=1&ou=Gramat');
  expect(text).toContain('<svg class="mesh"');
  expect(text).toContain('data-source="/annuaire/carte.json?ou=Gramat"');
  expect(text).toMatch(/data-here="\{&quot;name&quot;:&quot;Gramat&quot;,&quot;latitude&quot;:44\.\d+,/);
  expect(text).toMatch(/<script type="module" src="[^"]*space-map/);
  expect(text).toContain('Masquer la carte');
});
