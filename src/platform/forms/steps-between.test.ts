import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeLines } from './merge-lines.ts';
import { stepsBetween } from './steps-between.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

test('whatever the two lists, the steps lead from one to the other', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      let [old, now] = [0, 0];
      for (const { kind, count } of stepsBetween(before, after)) {
        if (kind === 'kept') expect(before.slice(old, old + count)).toEqual(after.slice(now, now + count));
        if (kind !== 'come') old += count;
        if (kind !== 'gone') now += count;
      }
      expect([old, now]).toEqual([before.length, after.length]);
    }),
  );
});

test('two long lists that differ everywhere are not compared item by item', () => {
  const [even, odd] = [0, 1].map((rest) =>
    Array.from({ length: 2000 }, (_, rank) => (rank % 2 === rest ? 'même' : `${rest}-${rank}`)),
  ) as [string[], string[]];
  expect(stepsBetween(['début', ...even, 'fin'], ['début', ...odd, 'fin'])).toEqual([
    { kind: 'kept', count: 1 },
    { kind: 'gone', count: 2000 },
    { kind: 'come', count: 2000 },
    { kind: 'kept', count: 1 },
  ]);
});

test('two versions of two hundred thousand lines, both rewritten, are said to touch', () => {
  const lines = (word: string) => Array.from({ length: 200_000 }, (_, rank) => `${word} ${rank}`).join('\n');
  expect(mergeLines(lines('base'), lines('une'), lines('autre'))).toBe(null);
});
