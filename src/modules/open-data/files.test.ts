import { fromSchemaLieuxDeMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const get = (path: string, headers: Record<string, string> = {}) => app.visitor().get(path, headers);
const namesIn = async (path: string) =>
  (parse((await get(path)).text, { columns: true }) as { nom: string }[]).map(({ nom }) => nom);

const enter = (about: Partial<NewSpace>) =>
  addSpace(db(), aSpace({ hours: null, fees: [], ...about }), { actor: { id: null, name: 'test' }, now });
const inFigeac = { communeCode: '46102', postalCode: '46100', latitude: 44.6086, longitude: 2.0318 };

beforeAll(async () => {
  await tellTerritory(db());
  await enter({ name: 'Médiathèque', hours: 'Tu 09:00-12:00', fees: ['Gratuit'] });
  await enter({ name: 'Atelier des Sources', fictitious: true, ...inFigeac });
  await enter({ name: 'En préparation', status: 'draft' });
  await enter({ name: 'Fermé pour de bon', status: 'closed' });
});

test('the file lists what the page lists: published spaces only, in its order', async () => {
  expect(await namesIn('/annuaire.csv')).toEqual(['Atelier des Sources (exemple inventé)', 'Médiathèque']);
  expect(await namesIn('/en/annuaire.csv')).toHaveLength(2);
});

test('a search narrows the file as it narrows the page', async () => {
  expect(await namesIn('/annuaire.csv?prix=gratuit')).toEqual(['Médiathèque']);
  expect(await namesIn('/annuaire.csv?ouvert=maintenant')).toEqual(['Médiathèque']);
  expect(await namesIn('/annuaire.csv?ou=Figeac&km=5')).toEqual(['Atelier des Sources (exemple inventé)']);
  expect(await namesIn('/annuaire.csv?ou=Gramat')).toEqual([
    'Médiathèque',
    'Atelier des Sources (exemple inventé)',
  ]);
  expect(await namesIn('/annuaire.csv?q=xylophone')).toEqual([]);
  expect(await namesIn("/annuaire.csv?q='%3B drop table space; --")).toHaveLength(0);
});

test('a file says its licence, the day of its data, its name, and that other sites may read it', async () => {
  const { status, headers } = await get('/annuaire.csv');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headers.get('link')).toContain('; rel="license"');
  expect(headers.get('last-modified')).toBe(now.toUTCString());
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="2026-11-24_[a-z-]+_lieux-de-mediation-numerique_lot\.csv"$/,
  );
});

test('whoever has the file already is told so in a few bytes', async () => {
  const { headers } = await get('/annuaire.csv');
  const again = await get('/annuaire.csv', { 'if-none-match': headers.get('etag') ?? '' });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('the same rows as JSON are places for the national library', async () => {
  const places = JSON.parse((await get('/annuaire.json')).text);
  expect(fromSchemaLieuxDeMediationNumerique(places).map(({ nom }) => nom)).toEqual(
    await namesIn('/annuaire.csv'),
  );
  expect(JSON.parse((await get('/annuaire.json?q=xylophone')).text)).toEqual([]);
});
