import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shown } from './disclosure.ts';

test.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
  [7, 5],
  [8, 10],
  [6482, 6480],
])('%i people are shown as %s', (count, expected) => {
  expect(shown(count, 5)).toBe(expected);
});

test('what is not people is told as it is', () => {
  expect([shown(3, 0), shown(12, 0)]).toEqual([3, 12]);
});

test('no subtraction of a part from a whole finds a small count: every other one would read the same', () => {
  const small = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(small, fc.integer({ min: 5, max: 500 }), (hidden, other) => {
      const read = [shown(hidden + other, 5), shown(other, 5)];
      const couldBe = [1, 2, 3, 4].filter((guess) =>
        [other - 2, other - 1, other, other + 1, other + 2].some(
          (real) => shown(real, 5) === read[1] && shown(real + guess, 5) === read[0],
        ),
      );
      expect(couldBe.length).toBeGreaterThan(1);
    }),
  );
});
