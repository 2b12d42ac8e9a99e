import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addSpace, addStructure, allSpaces, changeSpace, mergeSpace, spaceById } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { inTransaction, tableIn } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { applyImport } from './apply-import.ts';
import { chooseRows, listRows } from './row-store.ts';
import { aLine, by, type Line, readLines } from './testing.ts';
import { undoImport } from './undo-import.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const nadia = { actor: { id: null, name: 'Nadia' }, now };

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('spaceChange').execute();
  await db().deleteFrom('space').execute();
  await db().deleteFrom('structure').execute();
});

const read = (lines: readonly Line[], source = 'essai') => readLines(db(), lines, { name: source, now });
const apply = (importId: string) => applyImport(db(), { importId, actor: by, now });
const undo = (importId: string, at = now) => undoImport(db(), importId, { actor: by, now: at });
const rowsOf = (importId: string) => listRows(db(), importId, { decision: null, offset: 0, limit: 100 });

async function bringIn(lines: readonly Line[], source = 'essai') {
  const { importId } = await read(lines, source);
  const applied = await apply(importId);
  if (applied.refusal !== null) throw new Error(applied.refusal);
  return { importId, counts: applied.counts };
}

const spaces = async () => new Map((await allSpaces(db())).map((space) => [space.name, space]));
const first = async () =>
  [...(await spaces()).values()][0] as NonNullable<Awaited<ReturnType<typeof spaceById>>>;

const towns = [
  ['Gramat', '46500', '46128', '44.7787', '1.7256'],
  ['Rocamadour', '46500', '46240', '44.7995', '1.6180'],
  ['Saint-Céré', '46400', '46251', '44.8597', '1.8885'],
  ['Figeac', '46100', '46102', '44.6086', '2.0318'],
] as const;
const library = (id: number, town: number, about: Line = {}): Line => {
  const [commune, code_postal, code_insee, latitude, longitude] = towns[town] as (typeof towns)[number];
  return aLine({
    ...{ id: `${id}`, nom: `Médiathèque de ${commune}`, adresse: `${town + 1} rue des Livres` },
    ...{ commune, code_postal, code_insee, latitude, longitude, telephone: `+3356500000${town}`, source: '' },
    ...about,
  });
};

describe('a list that numbers its lines anew', () => {
  const before = [0, 1, 2, 3].map((town) => library(town + 1, town));
  // One line went, and all those below it moved up.
  const after = [1, 2, 3].map((town) => library(town, town, { telephone: `+3356500001${town}` }));

  test('is held whole, and changes no page into another', async () => {
    await bringIn(before);
    const { importId, counts } = await read(after);
    expect(counts).toMatchObject({ update: 0, duplicate: 3, waiting: 3, moved: 3 });
    expect(await apply(importId)).toEqual({ refusal: 'renumbered' });
    expect((await spaces()).get('Médiathèque de Gramat')).toMatchObject({ phone: '+33565000000' });
  });

  test('finds its places again by their names, once somebody said so', async () => {
    await bringIn(before);
    const known = await spaces();
    const { importId } = await read(after);
    expect((await rowsOf(importId)).map(({ moved, spaceId }) => [moved, spaceId])).toEqual(
      ['Rocamadour', 'Saint-Céré', 'Figeac'].map((town) => [
        'namesake',
        known.get(`Médiathèque de ${town}`)?.id,
      ]),
    );
    await chooseRows(db(), importId, { line: null, choice: 'merge' });
    await apply(importId);
    expect(await allSpaces(db())).toHaveLength(4);
    expect((await bringIn(after)).counts).toMatchObject({ unchanged: 3, duplicate: 0 });
    expect((await spaces()).get('Médiathèque de Figeac')?.id).toBe(known.get('Médiathèque de Figeac')?.id);
  });

  test('gives one number to a newcomer: that line waits, alone, and is not « the same » with all the others', async () => {
    await bringIn(before);
    const newcomer = library(1, 3, { nom: 'Fablab du Célé', adresse: '9 quai Bessières', latitude: '44.62' });
    const { importId, counts } = await bringIn([newcomer, ...before.slice(1)]);
    expect(counts).toMatchObject({ waiting: 1, moved: 1, unchanged: 3 });
    expect(await chooseRows(db(), importId, { line: null, choice: 'merge' })).toBe(0);
    await chooseRows(db(), importId, { line: null, choice: 'apart' });
    await apply(importId);
    expect([...(await spaces()).keys()]).toContain('Fablab du Célé');
    expect((await spaces()).get('Médiathèque de Gramat')).toMatchObject({ address: '1 rue des Livres' });
  });
});

describe('undoing one import', () => {
  test('leaves what another source brings as well', async () => {
    const { importId } = await bringIn([aLine()], 'une');
    await bringIn([aLine()], 'autre');
    expect(await undo(importId)).toMatchObject({ undoing: { removed: 0, closed: 0, stayed: 1 } });
    expect((await first()).status).toBe('published');
  });

  test('leaves what a later import of the same source found, until that one is undone', async () => {
    const one = await bringIn([aLine()]);
    const two = await bringIn([aLine({ telephone: '+33565000002' })]);
    expect(await undo(one.importId)).toMatchObject({ undoing: { removed: 0, stayed: 1 } });
    expect(await undo(two.importId)).toMatchObject({ undoing: { returned: 1, stayed: 0 } });
    expect((await first()).phone).toBe('+33565000001');
  });

  test('counts each answer once, that of who runs the place included', async () => {
    await bringIn([aLine()]);
    const { importId } = await bringIn([
      aLine({ structure_parente: 'Les Amis du Causse', pivot: '43493312300029' }),
    ]);
    expect(await undo(importId)).toMatchObject({ undoing: { returned: 1, left: 0 } });
  });

  test('is refused once its lines are forgotten', async () => {
    const { importId } = await bringIn([aLine()]);
    expect(await undo(importId, new Date('2027-11-25T09:12:00Z'))).toEqual({ refusal: 'too-old' });
    expect(await allSpaces(db())).toHaveLength(1);
  });
});

test('what somebody took back in the history of a page is not filled again', async () => {
  await bringIn([aLine({ telephone: '' })]);
  const { importId } = await bringIn([aLine()]);
  const setId = (await rowsOf(importId))[0]?.setId as string;
  const { id } = await first();
  await changeSpace(db(), id, { phone: null }, { ...nadia, undoes: setId });
  await bringIn([aLine({ telephone: '+33565000009' })]);
  expect((await first()).phone).toBeNull();
});

test('a choice goes to the page that its space was made one with since', async () => {
  const at = { address: '3 rue du Four', latitude: 44.7801, longitude: 1.7301, phone: null };
  const gone = await addSpace(db(), aSpace({ ...at, name: 'Espace numérique du Causse' }), nadia);
  const kept = await addSpace(db(), aSpace({ name: 'La Grange', phone: null }), nadia);
  const { importId } = await read([aLine()]);
  await chooseRows(db(), importId, { line: null, choice: 'merge' });
  await inTransaction(db(), (tx) => mergeSpace(tx, { goneId: gone.id, keptId: kept.id }, nadia));
  await apply(importId);
  expect((await spaceById(db(), kept.id))?.phone).toBe('+33565000001');
  expect((await spaceById(db(), gone.id))?.phone).toBeNull();
  await expect(changeSpace(db(), gone.id, { phone: '+33565000002' }, nadia)).rejects.toThrow('another one');
});

test('a line that says again what a line above says is done with it, in one night', async () => {
  await addSpace(
    db(),
    aSpace({ name: 'Espace du Causse', address: '3 rue du Four', latitude: 44.7801, longitude: 1.7301 }),
    nadia,
  );
  const twins = [aLine(), aLine({ id: 'Autre_7', source: 'Autre', courriels: 'accueil@maillage.example' })];
  const { importId } = await bringIn(twins);
  expect((await rowsOf(importId)).map(({ done }) => done)).not.toContain(null);
  expect((await bringIn(twins)).counts).toMatchObject({ duplicate: 0, unchanged: 2 });
});

test('a structure that was made one with another is that one, and keeps its SIRET', async () => {
  const kept = await addStructure(db(), { name: 'Agence du Causse', siret: null });
  const gone = await addStructure(db(), { name: 'Amis du Causse', siret: '43493312300029' });
  await db().updateTable('structure').set({ mergedInto: kept }).where('id', '=', gone).execute();
  await bringIn([aLine({ structure_parente: 'Amis du Causse', pivot: '43493312300029' })]);
  expect((await first()).structureId).toBe(kept);
});

test('a page that the database does not take stops none of the others', async () => {
  const two = (phone: string) => [
    aLine({ telephone: phone }),
    aLine({
      id: 'Essai_2',
      nom: 'Salle du Lac',
      adresse: '1 quai',
      latitude: '44.8',
      courriels: 'lac@maillage.example',
    }),
  ];
  await bringIn(two('+33565000001').map((line) => ({ ...line, courriels: '' })));
  await sql`alter table ${tableIn(db(), 'space')} add constraint nine check (phone <> '+33565000009')`.execute(
    db(),
  );
  const { counts } = await bringIn(two('+33565000009'));
  await sql`alter table ${tableIn(db(), 'space')} drop constraint nine`.execute(db());
  expect(counts).toMatchObject({ update: 1, refused: 1, reasons: { 'not-kept': 1 } });
  expect((await spaces()).get('Salle du Lac')?.email).toBe('lac@maillage.example');
  expect((await spaces()).get('Espace du Causse')?.phone).toBe('+33565000001');
});
