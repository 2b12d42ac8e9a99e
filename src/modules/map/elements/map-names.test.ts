import { expect, test } from 'vitest';
import { namesAt } from './map-names.ts';

test('each commune is named once, beside its first knot', () => {
  const placed = namesAt([
    { x: 100, y: 100, name: 'Gramat' },
    { x: 400, y: 100, name: 'Figeac' },
    { x: 100, y: 300, name: 'Gramat' },
  ]);
  expect(placed.map(({ text }) => text)).toEqual(['Gramat', 'Figeac']);
  expect(placed[0]).toMatchObject({ x: 119, y: 100, anchor: 'start' });
});

test('where knots are crowded, the first are named, and no name covers another', () => {
  const crowd = Array.from({ length: 40 }, (_, place) => ({
    x: 100 + (place % 8) * 30,
    y: 100 + Math.floor(place / 8) * 12,
    name: `Commune ${place}`,
  }));
  const placed = namesAt(crowd);
  expect(placed[0]?.text).toBe('Commune 0');
  expect(placed.length).toBeLessThan(crowd.length);
  const frames = placed.map(({ x, y, text, anchor, drop }) => {
    const width = text.length * 16 * 0.66;
    const left = { start: 0, middle: width / 2, end: width }[anchor];
    return {
      left: x - left,
      right: x - left + width,
      top: y + (drop - 0.8) * 16,
      bottom: y + (drop + 0.2) * 16,
    };
  });
  for (const [place, one] of frames.entries())
    for (const other of frames.slice(place + 1))
      expect(
        one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top,
      ).toBe(true);
});
