import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { allSpaces } from '#modules/network';
import { copyOut } from '#platform/database/copy-out';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type StandardRow, standardFields, standardRow } from './standard.ts';
import { standardTable } from './standard-store.ts';
import { enterOddSpaces } from './testing.ts';
import { faultsIn, schemaFields } from './testing-schema.ts';

const db = freshDatabase();
const publisher = { name: 'Espaces du Lot', zone: 'Europe/Paris' };

beforeAll(() => enterOddSpaces(db()));

const everySpace = () => sql`(select id as space_id, 0 as rank, '' as sort_key from lot.space)`;
const csv = async () =>
  text(await copyOut(db(), standardTable(db(), { found: everySpace(), publisher }), 'csv'));

/** A row as a file without types has it. */
const asTexts = (row: StandardRow): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')]));

test('the file and the rule say the same of each space, in the columns of the national schema', async () => {
  const rows = parse(await csv(), { columns: true }) as Record<string, string>[];
  const expected = (await allSpaces(db())).map((space) => asTexts(standardRow(space, publisher)));
  const byId = (a: Record<string, string>, b: Record<string, string>) =>
    String(a.id).localeCompare(String(b.id));
  expect(rows.toSorted(byId)).toEqual(expected.toSorted(byId));
  expect(standardFields).toEqual(schemaFields);
  expect((await csv()).split('\n')[0]).toBe(schemaFields.join(','));
});

test('every row fits the national schema, whatever a space says or leaves out', async () => {
  expect(faultsIn(parse(await csv(), { columns: true }))).toEqual([]);
});

test('a place that does not exist says so in its name, even a long one', async () => {
  const [invented] = (await allSpaces(db())).filter(({ fictitious }) => fictitious);
  const { nom } = standardRow(invented as never, publisher);
  expect(nom).toMatch(/É \(exemple inventé\)$/);
  expect([...nom]).toHaveLength(150);
});

test('a telephone that the standard does not know is left out, not published wrong', async () => {
  const [invented] = (await allSpaces(db())).filter(({ fictitious }) => fictitious);
  expect(standardRow(invented as never, publisher).telephone).toBeNull();
});
