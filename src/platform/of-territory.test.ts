import { expect, test } from 'vitest';
import { ofTerritory } from './of-territory.ts';

test.each([
  ['Lot', 'du Lot'],
  ['Tarn-et-Garonne', 'du Tarn-et-Garonne'],
  ['Ain', 'de l’Ain'],
  ['Hérault', 'de l’Hérault'],
  ['Haute-Garonne', 'de la Haute-Garonne'],
  ['Hautes-Pyrénées', 'des Hautes-Pyrénées'],
  ['Creuse', 'de la Creuse'],
  ['Landes', 'des Landes'],
  ['Paris', 'de Paris'],
  ['', 'du territoire'],
])('a point outside %s is said to be « hors %s »', (name, words) => {
  expect(ofTerritory(name)).toBe(words);
});
