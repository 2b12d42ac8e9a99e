import { fromSchemaLieuxDeMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { allSpaces } from '#modules/network';
import { moment, toldDatabase } from '#platform/testing/told-database';
import { testApp } from '../../testing.ts';
import { standardRow } from './rules.ts';
import { faultsIn } from './testing-schema.ts';

const db = toldDatabase();
const app = testApp(db, () => moment);
const published = async () => (await allSpaces(db())).filter(({ status }) => status === 'published');
const rows = async () =>
  parse((await app.visitor().get('/annuaire.csv')).text, { columns: true }) as Record<string, string>[];

test('the file of the demonstration says of each space what the register says of it', async () => {
  const publisher = { name: 'Espaces multimédia du Lot', zone: 'Europe/Paris' };
  const expected = (await published()).map((space) => standardRow(space, publisher));
  expect(expected.length).toBeGreaterThan(0);
  const asTexts = expected.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
  );
  const byId = (those: Record<string, string>[]) => new Map(those.map((row) => [row.id, row]));
  expect(byId(await rows())).toEqual(byId(asTexts));
});

test('every row of the demonstration fits the national schema', async () => {
  expect(faultsIn(await rows())).toEqual([]);
});

test('the national library reads every place, and of each knows whether it exists', async () => {
  const { text } = await app.visitor().get('/annuaire.json');
  const places = fromSchemaLieuxDeMediationNumerique(JSON.parse(text));
  const spaces = await published();
  expect(places).toHaveLength(spaces.length);
  expect(places.filter(({ nom }) => nom.endsWith('(exemple inventé)'))).toHaveLength(
    spaces.filter(({ fictitious }) => fictitious).length,
  );
});
