import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { canBeMeant } from './place.ts';
import { findPlace } from './place-store.ts';
import { aTerritory } from './testing.ts';

const db = freshDatabase();
beforeAll(() => aTerritory(db()));

const saints = ['Saint-Céré', 'Saint-Cirq-Lapopie', 'Saint-Clair'];

test.each<[typed: string, is: string, communes: string[]]>([
  ['', 'nowhere', []],
  ['Figeac', 'here', ['Figeac']],
  ['figeac', 'here', ['Figeac']],
  ['  FIGEAC  ', 'here', ['Figeac']],
  ['Saint-Céré', 'here', ['Saint-Céré']],
  ['saint cere', 'here', ['Saint-Céré']],
  ['St Céré', 'here', ['Saint-Céré']],
  ['st-cere', 'here', ['Saint-Céré']],
  ['Ste Cere', 'here', ['Saint-Céré']],
  ['Saint-', 'several', saints],
  ['saint', 'several', saints],
  ['Saint-C', 'several', saints],
  ['Saint-Cl', 'here', ['Saint-Clair']],
  ['cœur de causse', 'here', ['Cœur de Causse']],
  ['coeur', 'here', ['Cœur de Causse']],
  ['Lapopie', 'here', ['Saint-Cirq-Lapopie']],
  ['bourg', 'here', ['Le Bourg']],
  ['arques', 'here', ['Les Arques']],
  ['figac', 'here', ['Figeac']],
  ['Figeac (Lot)', 'here', ['Figeac']],
  ['gramatt', 'here', ['Gramat']],
  ['rocamadur', 'here', ['Rocamadour']],
  ['46100', 'here', ['Figeac']],
  ['46100 Figeac', 'here', ['Figeac']],
  ['Figeac 46100', 'here', ['Figeac']],
  ['46500', 'here', ['Gramat', 'Rocamadour']],
  ['Rocamadour 46500', 'here', ['Rocamadour']],
  ['46300', 'here', ['Gourdon', 'Saint-Clair']],
  ['75001', 'unknown', []],
  ['Paris', 'unknown', []],
  ['Atlantis', 'unknown', []],
  ['%', 'unknown', []],
  ['_', 'unknown', []],
  ['\\', 'unknown', []],
  ["'; --", 'unknown', []],
  ['日本', 'unknown', []],
  ['x'.repeat(100), 'unknown', []],
])('« %s » is %s %j', async (typed, is, communes) => {
  const place = await findPlace(db(), typed);
  expect(place.is).toBe(is);
  const named =
    place.is === 'here' ? [place.commune, ...place.also] : place.is === 'several' ? place.communes : [];
  expect(named.map(({ name }) => name)).toEqual(communes);
});

test.each([
  ['souyac', 'Souillac', true],
  ['caors', 'Cahors', true],
  ['figeak', 'Figeac', true],
  ['lalbank', 'Lalbenque', true],
  ['capdnac', 'Capdenac-le-Haut', true],
  ['paris', 'Parnac', false],
  ['figeac lot', 'Figeac', true],
  ['marseille', 'Marcilhac-sur-Célé', false],
])('« %s » can be %s: %s', (typed, name, can) => expect(canBeMeant(typed, name)).toBe(can));

test('what was typed otherwise than the commune is written, is said', async () => {
  expect(await findPlace(db(), 'figac')).toMatchObject({ understood: true });
  expect(await findPlace(db(), 'FIGEAC')).toMatchObject({ understood: false });
  expect(await findPlace(db(), '46100')).toMatchObject({ understood: false });
});
