import { beforeAll, beforeEach, expect, test } from 'vitest';
import { now } from '#modules/lookup/testing';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace as spaceWith, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { rebuild } from './keep-entries.ts';

const db = freshDatabase();
testApp(db, () => now);
const by = { actor: { id: null, name: 'Nadia' }, now };
const entries = () => db().selectFrom('directoryEntry').selectAll().orderBy('spaceId').execute();
const words = () =>
  db().selectFrom('knownWord').selectAll().where('lexicon', '=', 'directory').orderBy('plain').execute();

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  await db().deleteFrom('space').execute();
  await db().deleteFrom('knownWord').execute();
});

test('a space enters the directory when it is published, changes with it, and leaves when it closes', async () => {
  const { id } = await addSpace(db(), spaceWith({ status: 'draft' }), by);
  expect(await entries()).toEqual([]);

  await changeSpace(db(), id, { status: 'published' }, by);
  expect(await entries()).toMatchObject([
    {
      spaceId: id,
      name: 'Médiathèque',
      commune: 'Gramat',
      slug: 'mediatheque-gramat',
      sortKey: 'mediatheque',
    },
  ]);

  await changeSpace(db(), id, { name: 'L’Œuvre', communeCode: '46240' }, by);
  expect(await entries()).toMatchObject([
    { name: 'L’Œuvre', commune: 'Rocamadour', slug: 'l-oeuvre-rocamadour', sortKey: 'l oeuvre' },
  ]);

  await changeSpace(db(), id, { status: 'closed' }, by);
  expect(await entries()).toEqual([]);
});

test('when the change of a space fails, its entry does not change either', async () => {
  const { id } = await addSpace(db(), spaceWith(), by);
  const before = await entries();
  await expect(
    db()
      .transaction()
      .execute(async (tx) => {
        await changeSpace(tx, id, { name: 'Ailleurs' }, by);
        throw new Error('cut short');
      }),
  ).rejects.toThrow('cut short');
  expect(await entries()).toEqual(before);
});

test('written anew, the directory is the same, without the words that nothing says any more', async () => {
  const { id } = await addSpace(db(), spaceWith({ summary: 'Un hérisson.' }), by);
  await addSpace(db(), spaceWith({ name: 'Espace', communeCode: '46102' }), by);
  await changeSpace(db(), id, { summary: 'Une tortue.' }, by);
  const before = await entries();
  expect((await words()).map(({ plain }) => plain)).toContain('herisson');

  expect(await rebuild(db(), new Date())).toBe(2);
  expect(await entries()).toEqual(before);
  const known = await words();
  expect(known.map(({ plain }) => plain)).not.toContain('herisson');
  expect(known.find(({ plain }) => plain === 'mediatheque')).toMatchObject({ shown: 'médiathèque' });
});

test('two spaces written at the same moment with the same new words do not wait for each other for ever', async () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    spaceWith({ name: `Relais ${index}`, summary: `Mot${index} commun nouveau partage` }),
  );
  await Promise.all(many.map((space) => addSpace(db(), space, by)));
  expect(await entries()).toHaveLength(8);
});

test('a directory written anew while a space changes ends with what the space says', async () => {
  const { id } = await addSpace(db(), spaceWith(), by);
  await Promise.all([
    rebuild(db(), new Date()),
    changeSpace(db(), id, { name: 'Nouveau nom' }, by),
    rebuild(db(), new Date()),
  ]);
  expect(await entries()).toMatchObject([{ name: 'Nouveau nom' }]);
});
