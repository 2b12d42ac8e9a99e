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

test('a value outside the national standard is refused by the database', async () => {
  await expect(addSpace(db(), { ...gramat, services: ['Coiffure' as never] }, by)).rejects.toThrow(
    /space_services_check/,
  );
});
