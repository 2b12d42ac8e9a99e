import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { addSpace, addSpaces, communes, learnCommunes, readNames, spaceById, spaceBySlug } from './index.ts';
import { aSpace, identifiersOf, tellTerritory } from './testing.ts';

const db = freshDatabase();
const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-24T09:00:00Z') };

beforeAll(() => tellTerritory(db()));

test('a thousand spaces of one name entered at once have an address each, in the order of the file', async () => {
  await addSpace(db(), aSpace({ name: 'Relais' }), by);
  const added = await addSpaces(
    db(),
    Array.from({ length: 1000 }, (_, place) =>
      aSpace({
        name: 'Relais',
        summary: `Le ${place}e`,
        identifiers: [{ scheme: 'essai', value: `${place}` }],
      }),
    ),
    by,
  );
  expect(added.map(({ slug }) => slug).slice(0, 2)).toEqual(['relais-gramat-2', 'relais-gramat-3']);
  expect(new Set(added.map(({ slug }) => slug)).size).toBe(1000);
  const last = await spaceBySlug(db(), 'relais-gramat-1001');
  expect(last).toMatchObject({ summary: 'Le 999e', id: added[999]?.id, services: aSpace().services });
  expect(await identifiersOf(db(), last?.id as string)).toEqual([{ scheme: 'essai', value: '999' }]);
});

test('a name that ends like the address of a namesake has an address of its own', async () => {
  const added = await addSpaces(
    db(),
    ['Borne', 'Borne', 'Borne Gramat 2'].map((name) => aSpace({ name })),
    by,
  );
  expect(added.map(({ slug }) => slug)).toEqual(['borne-gramat', 'borne-gramat-2', 'borne-gramat-2-2']);
});

test('what is said of nothing is empty, as in a space entered by hand', async () => {
  const { name, communeCode, postalCode, address, latitude, longitude } = aSpace({ name: 'Presque rien' });
  const { id } = await addSpace(db(), { name, communeCode, postalCode, address, latitude, longitude }, by);
  expect(await spaceById(db(), id)).toMatchObject({
    status: 'draft',
    services: [],
    equipment: {},
    hours: null,
  });
});

test('one space that cannot be keeps all of its companions out', async () => {
  const wrong = aSpace({ name: 'Faux', services: ['Coiffure' as never] });
  await expect(addSpaces(db(), [aSpace({ name: 'Juste' }), wrong], by)).rejects.toThrow('services');
  expect(await spaceBySlug(db(), 'juste-gramat')).toBeUndefined();
});

test('a commune of elsewhere is learnt for a space to be in, and counts nowhere', async () => {
  const guise = { code: '02361', name: 'Guise', postalCodes: ['02120'], latitude: 49.9, longitude: 3.63 };
  await learnCommunes(db(), [guise, { ...guise, code: '46128', name: 'Autre nom' }]);
  const { slug } = await addSpace(
    db(),
    aSpace({ name: 'Bus', communeCode: '02361', postalCode: '02120', latitude: 49.9, longitude: 3.63 }),
    by,
  );
  expect(slug).toBe('bus-guise');
  expect((await communes(db())).map(({ name }) => name)).not.toContain('Guise');
  expect((await communes(db(), '02361')).map(({ name }) => name)).toContain('Guise');
  const { communes: names } = await readNames(db());
  expect([names.get('02361'), names.get('46128')]).toEqual(['Guise', 'Gramat']);
});

test('a name as long as a name may be still has an address, with its commune, and so have its namesakes', async () => {
  const name = 'Maison des services au public et du numérique de la vallée '.repeat(3).slice(0, 150);
  const added = await addSpaces(db(), [aSpace({ name }), aSpace({ name })], by);
  expect(added[0]?.slug).toMatch(/^maison-des-services.{60,}-gramat$/);
  expect(added[1]?.slug).toBe(`${added[0]?.slug}-2`);
});
