import { expect, test } from 'vitest';
import { ofCommune } from './of-commune.ts';

test.each([
  ['Gramat', 'de Gramat'],
  ['Assier', 'd’Assier'],
  ['Évreux', 'd’Évreux'],
  ['Le Bourg', 'du Bourg'],
  ['Les Arques', 'des Arques'],
  ['La Tour', 'de La Tour'],
  ['L’Hospitalet', 'de L’Hospitalet'],
  ['Lestre', 'de Lestre'],
])('near %s: « %s »', (name, said) => expect(ofCommune(name)).toBe(said));
