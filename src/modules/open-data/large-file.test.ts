import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const get = (path: string, headers: Record<string, string> = {}) => app.visitor().get(path, headers);
const left = () => readdirSync(tmpdir()).filter((name) => /^maillage-[0-9a-f-]{36}$/.test(name));

const many = 260;

/** Two and a half megabytes of it: more than is kept in memory. */
beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'test' }, now: new Date('2026-11-24T09:12:00Z') };
  const description = 'Un espace où l’on a tout son temps. '.repeat(270);
  for (let number = 0; number < many; number += 1)
    await addSpace(db(), aSpace({ name: `Espace ${number}`, description }), by);
}, 120_000);

test('a large file is whole, says what it is, and leaves nothing behind on the disk', async () => {
  const { status, text, headers } = await get('/annuaire.csv');
  expect(status).toBe(200);
  expect(text.length).toBeGreaterThan(2_000_000);
  expect(parse(text, { columns: true })).toHaveLength(many);
  expect(headers.get('content-disposition')).toContain('.csv"');
  expect(headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
  expect(JSON.parse((await get('/annuaire.geojson')).text).features).toHaveLength(many);
  expect(left()).toEqual([]);
});

test('whoever has a large file already is told so, zipped or not', async () => {
  const { headers } = await get('/annuaire.csv');
  const etag = headers.get('etag') ?? '';
  expect((await get('/annuaire.csv')).headers.get('etag')).toBe(etag);
  expect((await get('/annuaire.csv', { 'if-none-match': etag })).status).toBe(304);
  const zipped = await get('/annuaire.csv', { 'accept-encoding': 'gzip' });
  const again = { 'if-none-match': zipped.headers.get('etag') ?? '', 'accept-encoding': 'gzip' };
  expect((await get('/annuaire.csv', again)).status).toBe(304);
});

test('more downloads than there are connections are all answered, even when nobody reads them', async () => {
  const request = () =>
    new Request('http://localhost:3000/annuaire.csv', { headers: { host: 'localhost:3000' } });
  const answers = await Promise.all(Array.from({ length: 12 }, () => app.program().app.fetch(request())));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect((await get('/donnees')).status).toBe(200);
  await Promise.all(answers.map(({ body }) => body?.cancel()));
});

test('a size that was not measured to the end is said to be about that', async () => {
  expect((await get('/donnees')).text).toMatch(/environ 2,\d.Mo/);
});
