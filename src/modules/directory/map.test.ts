import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { aSpace, aTerritory, now } from './testing.ts';
import { fetchTile, readTile, tileOf, touches } from './tiles.ts';

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
  expect(text).toMatch(/<script type="module" src="[^"]*space-map/);
  expect(text).toContain('Masquer la carte');
});

describe('a tile’s address', () => {
  test.each([
    ['8', '129', '92', { z: 8, x: 129, y: 92 }],
    ['8', '129', '92.png', { z: 8, x: 129, y: 92 }],
    ['0', '0', '0', { z: 0, x: 0, y: 0 }],
    ['0', '1', '0', null],
    ['20', '1', '1', null],
    ['8', '256', '92', null],
    ['-1', '0', '0', null],
    ['8', '1e1', '92', null],
    ['8', '..', '92', null],
    ['8', '', '92', null],
  ])('%s/%s/%s', (z, x, y, tile) => {
    expect(readTile(z, x, y)).toEqual(tile);
  });

  test('touches the territory, or is nobody’s business', () => {
    const lot = { west: 0.98, east: 2.21, south: 44.2, north: 45.05 };
    expect(touches({ z: 8, x: 129, y: 92 }, lot)).toBe(true);
    expect(touches({ z: 0, x: 0, y: 0 }, lot)).toBe(true);
    expect(touches({ z: 8, x: 130, y: 92 }, lot)).toBe(false);
    expect(touches({ z: 8, x: 129, y: 96 }, lot)).toBe(false);
  });

  test('leads nowhere when the settings name no map', async () => {
    expect((await app.visitor().get('/annuaire/tuiles/8/129/92')).status).toBe(404);
  });
});

describe('a map’s server', () => {
  let server: Server;
  let asked = 0;
  const origin = () => `http://localhost:${(server.address() as AddressInfo).port}`;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      const [, kind] = /^\/(\w+)/.exec(request.url ?? '') ?? [];
      if (kind === 'png')
        response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([1, 2, 3]));
      else if (kind === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
      else if (kind === 'huge')
        response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(600_000));
      else response.writeHead(500).end();
    });
    await new Promise<void>((listening) => server.listen(0, listening));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const tile = { z: 8, x: 129, y: 92 };

  test('gives an image, asked once for all visitors', async () => {
    asked = 0;
    const template = `${origin()}/png/{z}/{x}/{y}`;
    expect(await tileOf(template, tile)).toMatchObject({
      type: 'image/png',
      bytes: new Uint8Array([1, 2, 3]),
    });
    await tileOf(template, tile);
    expect(asked).toBe(1);
  });

  test.each(['page', 'huge', 'broken'])('that gives something else gives nothing: %s', async (kind) => {
    expect(await fetchTile(`${origin()}/${kind}/{z}/{x}/{y}`, tile)).toBeNull();
  });

  test('that is not there gives nothing', async () => {
    expect(await fetchTile('http://localhost:1/{z}/{x}/{y}', tile)).toBeNull();
  });
});
