import { describe, expect, test } from 'vitest';
import type { Area } from '#platform/geo/outline';
import { misplacement } from './territory-edge.ts';

// A square of about 80 by 55 km, roughly where the Lot is.
const outline: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [1.2, 44.3],
      [2.2, 44.3],
      [2.2, 44.8],
      [1.2, 44.8],
      [1.2, 44.3],
    ],
  ],
};
const withHole: Area = {
  type: 'MultiPolygon',
  coordinates: [
    [
      outline.coordinates[0] as number[][],
      [
        [1.6, 44.5],
        [1.8, 44.5],
        [1.8, 44.6],
        [1.6, 44.6],
        [1.6, 44.5],
      ],
    ],
  ],
};
const centres = [
  { lat: 44.4, lon: 1.3 },
  { lat: 44.7, lon: 2.1 },
];

describe('a point of the territory', () => {
  test.each([
    ['in the middle', 44.62, 1.66, null],
    ['just across the border, 2 km', 44.818, 1.66, null],
    ['in the corner, outside by 5 km', 44.845, 2.25, 'outside'],
    ['in Paris', 48.85, 2.35, 'outside'],
    ['on the equator', 0, 0, 'outside'],
    ['with latitude and longitude exchanged', 1.66, 44.62, 'reversed'],
    ['exchanged, and far away all the same', 2.35, 48.85, 'outside'],
  ])('%s', (_where, lat, lon, problem) => {
    expect(misplacement({ outline, centres }, { lat, lon })).toBe(problem);
  });

  test('a hole in the outline is not of the territory, its rim is', () => {
    const far = { outline: withHole, centres };
    expect(misplacement(far, { lat: 44.55, lon: 1.7 })).toBe('outside');
    expect(misplacement(far, { lat: 44.51, lon: 1.7 })).toBeNull();
  });

  test.each([
    ['between the communes', 44.5, 1.7, null],
    ['15 km away from the last one', 44.83, 2.1, null],
    ['30 km away', 44.98, 2.1, 'outside'],
    ['exchanged', 1.7, 44.5, 'reversed'],
  ])('without an outline, %s', (_where, lat, lon, problem) => {
    expect(misplacement({ outline: null, centres }, { lat, lon })).toBe(problem);
  });
});
