import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addSpace, allSpaces, changeSpace, spaceById } from '#modules/network';
import type { SomeFields } from '#modules/network/rules';
import { aSpace, identifiersOf, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { applyImport } from './apply-import.ts';
import { chooseRows, listRows } from './row-store.ts';
import { aLine, by, type Line, readLines } from './testing.ts';
import { undoImport } from './undo-import.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const later = new Date('2026-12-24T09:12:00Z');

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  await db().deleteFrom('import').execute();
  await db().deleteFrom('importSource').execute();
  await db().deleteFrom('spaceChange').execute();
  await db().deleteFrom('space').execute();
});

const read = (lines: readonly Line[], source = 'essai') => readLines(db(), lines, { name: source, now });

async function bringIn(lines: readonly Line[], source = 'essai') {
  const { importId } = await read(lines, source);
  const applied = await applyImport(db(), { importId, actor: by, now });
  if (applied.refusal !== null) throw new Error(applied.refusal);
  return { importId, counts: applied.counts };
}

const rowsOf = (importId: string) => listRows(db(), importId, { decision: null, offset: 0, limit: 100 });
const spaces = async () => (await allSpaces(db())).map(({ name, phone }) => ({ name, phone }));
const onlySpace = async () =>
  (await allSpaces(db()))[0] as NonNullable<Awaited<ReturnType<typeof spaceById>>>;
const byHand = (id: string, fields: SomeFields) =>
  changeSpace(db(), id, fields, { actor: { id: null, name: 'Nadia' }, now });

describe('a file', () => {
  test('is looked at before anything changes, then enters its places', async () => {
    const { importId, counts } = await read([
      aLine(),
      aLine({ id: 'Essai_2', nom: 'Salle du Lac', adresse: '1 quai' }),
    ]);
    expect(counts).toMatchObject({ create: 2, update: 0, refused: 0 });
    expect(await spaces()).toEqual([]);

    await applyImport(db(), { importId, actor: by, now });
    expect(await spaces()).toEqual([
      { name: 'Espace du Causse', phone: '+33565000001' },
      { name: 'Salle du Lac', phone: '+33565000001' },
    ]);
    expect((await onlySpace()).status).toBe('published');
  });

  test('says when it was true; that nobody of the network checked it stays said', async () => {
    await bringIn([aLine()]);
    expect(await onlySpace()).toMatchObject({ sourceOn: '2026-10-01', checkedOn: null });
    await bringIn([aLine({ date_maj: '2026-11-23' })]);
    expect(await onlySpace()).toMatchObject({ sourceOn: '2026-11-23', checkedOn: null });
  });

  test('of a day to come enters its places without that day', async () => {
    const { counts } = await bringIn([aLine({ date_maj: '2062-01-01' })]);
    expect(counts.create).toBe(1);
    expect((await onlySpace()).sourceOn).toBeNull();
  });

  test('read a second time changes nothing', async () => {
    await bringIn([aLine(), aLine({ id: 'Essai_2', nom: 'Salle du Lac', adresse: '1 quai' })]);
    const { counts } = await bringIn([
      aLine(),
      aLine({ id: 'Essai_2', nom: 'Salle du Lac', adresse: '1 quai' }),
    ]);
    expect(counts).toMatchObject({ create: 0, update: 0, unchanged: 2, duplicate: 0, refused: 0 });
  });

  test('that was undone leaves the register as it was', async () => {
    const { importId } = await bringIn([aLine({ structure_parente: 'Les Amis du Causse' })]);
    expect(await undoImport(db(), importId, { actor: by, now })).toMatchObject({
      undoing: { removed: 1, closed: 0, returned: 0, left: 0 },
    });
    expect(await spaces()).toEqual([]);
    expect(await db().selectFrom('structure').select('name').execute()).toEqual([]);
    expect((await bringIn([aLine()])).counts.create).toBe(1);
  });
});

describe('what a source may change', () => {
  test('is what it wrote itself', async () => {
    await bringIn([aLine()]);
    const { counts, importId } = await bringIn([aLine({ telephone: '+33565000002' })]);
    expect(counts).toMatchObject({ create: 0, update: 1 });
    expect((await onlySpace()).phone).toBe('+33565000002');
    expect((await rowsOf(importId))[0]?.changes).toEqual({
      phone: { before: '+33565000001', after: '+33565000002' },
    });
  });

  test('is not what the space said since, even when it said the same again', async () => {
    await bringIn([aLine()]);
    const { id } = await onlySpace();
    await byHand(id, { phone: '+33565999999' });
    expect((await bringIn([aLine({ telephone: '+33565000002' })])).counts).toMatchObject({
      update: 0,
      unchanged: 1,
    });
    expect((await onlySpace()).phone).toBe('+33565999999');

    await byHand(id, { phone: '+33565000001' });
    const { importId } = await bringIn([aLine({ telephone: '+33565000003' })]);
    expect((await onlySpace()).phone).toBe('+33565000001');
    expect((await rowsOf(importId))[0]?.kept).toEqual(['phone']);
  });

  test('is what the space never said', async () => {
    await addSpace(
      db(),
      aSpace({
        name: 'Espace du Causse',
        phone: null,
        email: 'a@maillage.example',
        identifiers: [{ scheme: 'essai', value: '1' }],
      }),
      { actor: by, now },
    );
    const { id } = await onlySpace();
    const row = aLine({ id: '1', telephone: '+33565000002', courriels: 'accueil@maillage.example' });
    expect((await bringIn([row])).counts).toMatchObject({ create: 0, update: 1 });
    expect(await spaceById(db(), id)).toMatchObject({ phone: '+33565000002', email: 'a@maillage.example' });
  });

  test('is not what somebody emptied', async () => {
    await bringIn([aLine()]);
    await byHand((await onlySpace()).id, { phone: null });
    await bringIn([aLine()]);
    expect((await onlySpace()).phone).toBeNull();
  });

  test('is not what another source wrote', async () => {
    await bringIn([aLine()], 'une');
    const { counts } = await bringIn([aLine({ id: 'Essai_1', telephone: '+33565000002' })], 'autre');
    expect(counts).toMatchObject({ create: 0, update: 0, unchanged: 1 });
    expect((await onlySpace()).phone).toBe('+33565000001');
  });
});

describe('undoing', () => {
  test('gives back what was changed, but for what somebody changed since', async () => {
    await bringIn([aLine({ courriels: 'a@maillage.example' })]);
    const { importId } = await bringIn([
      aLine({ telephone: '+33565000002', courriels: 'b@maillage.example' }),
    ]);
    const { id } = await onlySpace();
    await byHand(id, { email: 'c@maillage.example' });
    expect(await undoImport(db(), importId, { actor: by, now: later })).toMatchObject({
      undoing: { removed: 0, closed: 0, returned: 1, left: 1 },
    });
    expect(await spaceById(db(), id)).toMatchObject({ phone: '+33565000001', email: 'c@maillage.example' });
    // What it gave back is still the source's own.
    await bringIn([aLine({ telephone: '+33565000004' })]);
    expect((await onlySpace()).phone).toBe('+33565000004');
  });

  test('closes a place that has lived since', async () => {
    const { importId } = await bringIn([
      aLine(),
      aLine({ id: 'Essai_2', nom: 'Salle du Lac', adresse: '1 quai' }),
    ]);
    const { id } = await onlySpace();
    await byHand(id, { summary: 'On vous attend.' });
    expect(await undoImport(db(), importId, { actor: by, now })).toMatchObject({
      undoing: { removed: 1, closed: 1 },
    });
    expect((await onlySpace()).status).toBe('closed');
  });

  test('happens once', async () => {
    const { importId } = await bringIn([aLine()]);
    await undoImport(db(), importId, { actor: by, now });
    expect(await undoImport(db(), importId, { actor: by, now })).toEqual({ refusal: 'not-applied' });
    expect(await applyImport(db(), { importId, actor: by, now })).toEqual({ refusal: 'undone' });
  });
});

describe('a place that is there already', () => {
  const here = { name: 'Espace du Causse', address: '3, rue du Four', latitude: 44.7801, longitude: 1.7301 };

  test('under the same name is completed, and remembered', async () => {
    await addSpace(db(), aSpace({ ...here, phone: null }), { actor: by, now });
    const { counts } = await bringIn([aLine({ nom: 'ESPACE DU CAUSSE' })]);
    expect(counts).toMatchObject({ create: 0, duplicate: 1, merged: 1, waiting: 0 });
    const space = await onlySpace();
    expect(space).toMatchObject({ name: 'Espace du Causse', phone: '+33565000001' });
    expect(await identifiersOf(db(), space.id)).toHaveLength(1);
    expect((await bringIn([aLine({ nom: 'ESPACE DU CAUSSE' })])).counts).toMatchObject({
      unchanged: 1,
      duplicate: 0,
    });
  });

  test('under a name that resembles it waits for somebody', async () => {
    await addSpace(db(), aSpace({ ...here, name: 'Espace numérique du Causse' }), { actor: by, now });
    const { counts, importId } = await bringIn([aLine()]);
    expect(counts).toMatchObject({ create: 0, duplicate: 1, waiting: 1 });
    expect(await spaces()).toHaveLength(1);

    await chooseRows(db(), importId, { line: 2, choice: 'apart' });
    const applied = await applyImport(db(), { importId, actor: by, now });
    expect(applied).toMatchObject({ counts: { waiting: 0 } });
    expect(await spaces()).toHaveLength(2);
  });

  test('and left out once is left out for good', async () => {
    await addSpace(db(), aSpace({ ...here, name: 'Espace numérique du Causse' }), { actor: by, now });
    const { importId } = await bringIn([aLine()]);
    await chooseRows(db(), importId, { line: null, choice: 'refuse' });
    await applyImport(db(), { importId, actor: by, now });
    expect((await bringIn([aLine()])).counts).toMatchObject({ refused: 1, reasons: { 'left-out': 1 } });
    expect(await spaces()).toHaveLength(1);
  });

  test('twice in one file is entered once', async () => {
    const twice = [
      aLine({ telephone: '' }),
      aLine({ id: 'Autre_7', source: 'Autre', nom: 'Espace du causse', telephone: '+33565000009' }),
      aLine({ telephone: '+33565000008' }),
    ];
    expect((await bringIn(twice)).counts).toMatchObject({ create: 1, duplicate: 2, merged: 2 });
    expect(await spaces()).toEqual([{ name: 'Espace du Causse', phone: '+33565000009' }]);
    expect((await bringIn(twice)).counts).toMatchObject({ create: 0, update: 0, unchanged: 3, duplicate: 0 });
  });
});
