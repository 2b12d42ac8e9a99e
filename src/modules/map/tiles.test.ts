import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { fetchTile, readTile, tileOf, touches } from './tiles.ts';

const app = testApp(freshDatabase());

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
    expect((await app.visitor().get('/carte/8/129/92')).status).toBe(404);
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
