import { fromSchemaLieuxDeMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { allSpaces } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { tellDemonstration } from '../../demonstration.ts';
import { modules } from '../../modules.ts';
import { testApp } from '../../testing.ts';
import { standardRow } from './rules.ts';
import { faultsIn } from './testing-schema.ts';

const db = freshDatabase();
const files = freshFiles();
const now = new Date('2026-11-24T09:12:00Z');
beforeAll(async () => {
  await db.pool().pg.query('delete from public.network; drop schema lot cascade');
  await tellDemonstration(db.pool(), modules, { now, files, print: () => {} });
});
const app = testApp(db, () => now);
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
