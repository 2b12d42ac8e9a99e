import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['figeac', 'figeac', 0],
  ['figac', 'figeac', 1],
  ['fiegac', 'figeac', 1],
  ['mediateque', 'mediatheque', 1],
  ['bibliotheqe', 'bibliotheque', 1],
  ['', 'abc', 3],
  ['imprimer', 'exprimer', 2],
])('from « %s » to « %s » there are %i mistakes', (a, b, mistakes) => {
  expect(editDistance(a, b)).toBe(mistakes);
});

test('a distance is the same in both directions, and none only between equal words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
