import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { addSpace, changeSpace, historyOf, setTerritory, slugAfter, spaceById } from './index.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:00:00Z');
const by = { actor: { id: null, name: 'Nadia' }, now };
const gramat = {
  name: 'Médiathèque',
  communeCode: '46128',
  postalCode: '46500',
  address: '12 place de la République',
  latitude: 44.7787,
  longitude: 1.7256,
};

beforeAll(async () => {
  const place = {
    postalCodes: ['46500'],
    population: 3400,
    epciCode: null,
    latitude: 44.78,
    longitude: 1.72,
  };
  await setTerritory(db(), {
    epcis: [{ code: '200066371', name: 'CC Causses et Vallée de la Dordogne', outline: null }],
    communes: [
      { code: '46128', name: 'Gramat', ...place },
      { code: '46240', name: 'Rocamadour', ...place },
    ],
    shapes: {},
  });
});

test('a space has the address of its name and commune, and two of one name have two addresses', async () => {
  const first = await addSpace(db(), gramat, by);
  const second = await addSpace(db(), gramat, by);
  expect([first.slug, second.slug]).toEqual(['mediatheque-gramat', 'mediatheque-gramat-2']);
});

test('a change says who, when and from what to what', async () => {
  const { id } = await addSpace(db(), { ...gramat, name: 'Espace du Causse' }, by);
  const setId = await changeSpace(db(), id, { phone: '+33536491210', address: gramat.address }, by);
  expect(await historyOf(db(), id, 10)).toMatchObject([
    { setId, actorName: 'Nadia', field: 'phone', before: null, after: '+33536491210' },
  ]);
});

test('saving what is already there changes nothing', async () => {
  const { id } = await addSpace(
    db(),
    { ...gramat, name: 'Espace', services: ['Utilisation sécurisée du numérique'] },
    by,
  );
  expect(
    await changeSpace(db(), id, { name: 'Espace', services: ['Utilisation sécurisée du numérique'] }, by),
  ).toBeNull();
});

test('a space that moves gets a new address, and its old one leads to it', async () => {
  const { id, slug } = await addSpace(db(), { ...gramat, name: 'Relais' }, by);
  await changeSpace(db(), id, { communeCode: '46240' }, by);
  expect((await spaceById(db(), id))?.slug).toBe('relais-rocamadour');
  expect(await slugAfter(db(), slug)).toBe('relais-rocamadour');
});

test('a space that takes its name back has its address back each time, and the one of meanwhile leads to it', async () => {
  const { id, slug } = await addSpace(db(), { ...gramat, name: 'Falaises' }, by);
  for (const _round of [1, 2, 3]) {
    await changeSpace(db(), id, { name: 'Grottes' }, by);
    expect((await spaceById(db(), id))?.slug).toBe('grottes-gramat');
    expect(await slugAfter(db(), slug)).toBe('grottes-gramat');
    await changeSpace(db(), id, { name: 'Falaises' }, by);
    expect((await spaceById(db(), id))?.slug).toBe(slug);
    expect(await slugAfter(db(), 'grottes-gramat')).toBe(slug);
    expect(await slugAfter(db(), slug)).toBeNull();
  }
});

test('an address that was another space’s stays that one’s, and a name written otherwise changes no address', async () => {
  const first = await addSpace(db(), { ...gramat, name: 'Tour' }, by);
  await changeSpace(db(), first.id, { name: 'Donjon' }, by);
  const second = await addSpace(db(), { ...gramat, name: 'Moulin' }, by);
  await changeSpace(db(), second.id, { name: 'Tour' }, by);
  expect((await spaceById(db(), second.id))?.slug).toBe('tour-gramat-2');
  await changeSpace(db(), second.id, { name: 'Tour !' }, by);
  expect((await spaceById(db(), second.id))?.slug).toBe('tour-gramat-2');
  expect(await slugAfter(db(), 'tour-gramat')).toBe('donjon-gramat');
});

test('a value outside the national standard is refused by the database', async () => {
  await expect(addSpace(db(), { ...gramat, services: ['Coiffure' as never] }, by)).rejects.toThrow(
    /space_services_check/,
  );
});
