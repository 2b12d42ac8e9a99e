import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { standardFields } from './standard.ts';
import { enterOddSpaces } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const get = (path: string) => app.visitor().get(path);
const bytesOf = async (path: string) => {
  const request = new Request(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000' } });
  return Buffer.from(await (await app.program().app.fetch(request)).arrayBuffer());
};

beforeAll(() => enterOddSpaces(db()));

test('for a spreadsheet: semicolons, decimal commas, the mark of UTF-8, and no cell that is a formula', async () => {
  const bytes = await bytesOf('/annuaire.csv?tableur=1');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parse(bytes, { columns: true, bom: true, delimiter: ';' }) as Record<string, string>[];
  expect(Object.keys(rows[0] ?? {})).toEqual([...standardFields]);
  const [invented, said, silent] = rows;
  expect(said?.telephone).toBe('05 36 49 12 10');
  expect([said?.latitude, invented?.longitude]).toEqual(['44,7787', '-0,5']);
  expect(said?.presentation_detail?.startsWith("'=cmd()")).toBe(true);
  expect(silent?.presentation_detail).toBe('');
  const formulas = rows.flatMap(({ longitude: _, ...row }) =>
    Object.values(row).filter((value) => /^\s*[=+\-@]/.test(value)),
  );
  expect(formulas).toEqual([]);
});

test('for a map: GeoJSON whose features keep their identifiers and lead to their pages', async () => {
  const { text, headers } = await get('/annuaire.geojson');
  expect(headers.get('content-type')).toContain('application/geo+json');
  const { type, features } = JSON.parse(text);
  expect([type, features.length]).toEqual(['FeatureCollection', 3]);
  for (const { id, geometry, properties } of features) {
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(id).toBe(properties.id);
    expect(geometry.type).toBe('Point');
    expect(geometry.coordinates[0]).toBeLessThan(2);
    expect(geometry.coordinates[1]).toBeGreaterThan(44);
    expect((await get(new URL(properties.fiche).pathname)).status).toBe(200);
  }
  expect(JSON.parse(text).crs).toBeUndefined();
});

test('for an address book: one card per space, which it reads back', async () => {
  const { text, headers } = await get('/annuaire.vcf');
  expect(headers.get('content-type')).toBe('text/vcard; charset=utf-8');
  const cards = (ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0][]).map(
    (card) => new ICAL.Component(card),
  );
  expect(cards.map((card) => card.getFirstPropertyValue('fn'))).toEqual([
    expect.stringMatching(/É \(exemple inventé\)$/),
    'Médiathèque « L’Œuvre », de "Gramat"; annexe',
    'Or',
  ]);
});

test('an empty list is a file too, in every form', async () => {
  const nothing = '?q=xylophone';
  expect(JSON.parse((await get(`/annuaire.geojson${nothing}`)).text).features).toEqual([]);
  expect(JSON.parse((await get(`/data-inclusion/structures.json${nothing}`)).text)).toEqual([]);
  expect((await get(`/annuaire.vcf${nothing}`)).text).toBe('');
  expect(parse((await get(`/annuaire.csv${nothing}&tableur=1`)).text, { delimiter: ';' })).toEqual([
    [...standardFields],
  ]);
});
