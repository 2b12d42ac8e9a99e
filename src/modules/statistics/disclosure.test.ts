import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceal, sumOf } from './disclosure.ts';

test.each<[string, number[], (number | null)[]]>([
  ['enough everywhere', [12, 5, 30], [12, 5, 30]],
  ['nobody is no secret', [0, 12, 0], [0, 12, 0]],
  ['one that is small takes the next smallest with it', [3, 40, 8, 0], [null, 40, null, 0]],
  ['two that are small together hide each other', [3, 4, 40], [null, null, 40]],
  ['two that are few even together take a third with them', [1, 1, 40, 9], [null, null, 40, null]],
  ['a small one among nothing is masked alone', [3, 0, 0], [null, 0, 0]],
])('%s', (_what, counts, shown) => {
  expect(conceal(counts, 5)).toEqual(shown);
});

test('nothing is masked where nobody is counted', () => {
  expect(conceal([1, 2, 3], 0)).toEqual([1, 2, 3]);
});

test('nothing below five is ever shown, nor found by a subtraction when there is anything to hide it behind', () => {
  const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(counts, (all) => {
      const shown = conceal(all, 5);
      for (const [rank, count] of all.entries()) if (count > 0 && count < 5) expect(shown[rank]).toBeNull();
      const hidden = all.filter((_, rank) => shown[rank] === null);
      const isEverything = all.every((count, rank) => count === 0 || shown[rank] === null);
      if (hidden.length > 0 && !isEverything) {
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
      }
      const sum = sumOf(all, shown);
      expect(sum.isRounded).toBe(hidden.length > 0);
      if (hidden.length > 0) expect(sum.value % 10).toBe(0);
    }),
  );
});
