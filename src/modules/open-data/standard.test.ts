import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { addSpace, addStructure, allSpaces } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { copyOut } from '#platform/database/copy-out';
import { freshDatabase } from '#platform/testing/fresh-database';
import { type StandardRow, standardFields, standardRow } from './standard.ts';
import { standardTable } from './standard-store.ts';
import { faultsIn, schemaFields } from './testing-schema.ts';

const db = freshDatabase();
const publisher = { name: 'Espaces du Lot', zone: 'Europe/Paris' };

const by = { actor: { id: null, name: 'test' }, now: new Date('2026-11-24T23:30:00Z') };
const enter = (space: NewSpace) => addSpace(db(), space, by);

beforeAll(async () => {
  await tellTerritory(db());
  const structureId = await addStructure(db(), {
    name: 'Grand "Réseau", des; Boucles',
    siret: '43493312300029',
  });
  await enter({
    ...aSpace(),
    name: 'Médiathèque « L’Œuvre », de "Gramat"; annexe',
    structureId,
    address: '12, place\nde la République',
    addressExtra: 'Hôtel Wilson',
    phone: '+33536491210',
    email: 'mediatheque@maillage.example',
    website: 'https://mediatheque.maillage.example/?a=1,2;b=3',
    bookingUrl: 'https://rdv.example/gramat',
    accessibilityUrl: 'https://acceslibre.beta.gouv.fr/app/46-gramat/',
    hours: 'Mo-Fr 09:00-12:00,14:00-18:00; PH off',
    summary: 'Œuvres, « guillemets » et retours\r\nà la ligne.',
    description: '=cmd()|"x"\n\ttabulation\\n',
    typologies: ['BIB', 'ASSO'],
    itinerancy: ['Fixe'],
    services: ['Aide aux démarches administratives', 'Loisirs et créations numériques'],
    publics: ['Jeunes', 'Seniors'],
    specialCare: ['Langues étrangères (anglais)', 'Déficience visuelle'],
    fees: ['Gratuit sous condition', 'Payant'],
    programmes: ["Point d'accès numérique CAF", 'France Services'],
    trainings: ['Étapes numériques(La Poste)', 'Formé à « Mon Espace Santé »'],
    otherLabels: ['Label et la bête'],
    accessModes: ["Ce lieu n'accueille pas de public"],
    supportModes: ['À distance', 'En autonomie'],
    source: 'Hubik',
    checkedOn: '2026-11-12',
  });
  const { communeCode, postalCode, address, latitude, longitude } = aSpace();
  await enter({ name: 'Presque rien', communeCode, postalCode, address, latitude, longitude });
  await enter(aSpace({ name: 'É'.repeat(150), fictitious: true, phone: '+3212345678', source: '' }));
});

const everySpace = () =>
  sql`(select id as space_id, row_number() over (order by id) as place from lot.space)`;
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
