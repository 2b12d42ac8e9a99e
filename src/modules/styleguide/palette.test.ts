import { expect, test } from 'vitest';
import { contrast } from '#platform/contrast';
import { palette } from './palette.ts';

const { day, night } = palette;

/** Who may be written on what: 7 to 1 at least. */
const texts: [text: string, ground: string][] = [
  ...['ink', 'ink-soft', 'river', 'river-deep', 'tile', 'leaf', 'saffron-text', 'crocus'].map(
    (text): [string, string] => [text, 'page'],
  ),
  ...['ink', 'ink-soft', 'river'].map((text): [string, string] => [text, 'stone']),
  ['on-river', 'river'],
  ['on-river', 'river-deep'],
  ['on-bar', 'bar'],
  ['ink', 'wash'],
  ['river', 'wash'],
  ['ink', 'tile-wash'],
  ['tile', 'tile-wash'],
  ['ink', 'saffron-wash'],
  ['saffron-text', 'saffron-wash'],
  ['ink', 'leaf-wash'],
  ['leaf', 'leaf-wash'],
  ['ink', 'land'],
];

/** What is seen but not read: 3 to 1 at least. */
const signs: [sign: string, ground: string][] = [
  ['edge', 'page'],
  ['thread', 'page'],
  ...[1, 2, 3, 4, 5, 6].map((index): [string, string] => [`c${index}`, 'page']),
];

const cases = [
  ...texts.map(([front, back]) => [front, back, 7] as const),
  ...signs.map(([front, back]) => [front, back, 3] as const),
];

test.each(cases)('%s on %s has a contrast of %i at least, by day and by night', (front, back, least) => {
  for (const colours of [day, night]) {
    const [one, other] = [colours.get(front), colours.get(back)];
    expect(contrast(one ?? '', other ?? ''), `${front} on ${back}`).toBeGreaterThanOrEqual(least);
  }
});

test('black on white is the most there is, and a colour on itself the least', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#0b4f52', '#0b4f52')).toBe(1);
});
