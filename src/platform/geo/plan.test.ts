import { expect, test } from 'vitest';
import { placeLabels } from './labels.ts';
import { type Area, cornersOf, linePath, outlinePath } from './outline.ts';
import { planOf } from './projection.ts';
import { riverPaths } from './rivers.ts';
import { simplify } from './simplify.ts';
import { smoothPath } from './smooth.ts';

const lot = [
  { lat: 44.2, lon: 0.98 },
  { lat: 45.05, lon: 2.21 },
];

test('north is up, west is left, and the longer side takes the size asked', () => {
  const plan = planOf(lot, 604);
  expect(plan.project({ lat: 45.05, lon: 0.98 })).toEqual({ x: 0, y: 0 });
  expect(Math.max(plan.width, plan.height)).toBeCloseTo(604);
});

test('a kilometre is as long to the east as to the south', () => {
  const plan = planOf(lot, 604);
  const cahors = plan.project({ lat: 44.448, lon: 1.441 });
  const figeac = plan.project({ lat: 44.608, lon: 2.032 });
  const km = Math.hypot(cahors.x - figeac.x, cahors.y - figeac.y) * plan.kmPerUnit;
  expect(km).toBeGreaterThan(49.5);
  expect(km).toBeLessThan(50.5);
});

test('a territory of one place still has a plan', () => {
  expect(planOf([{ lat: 44, lon: 1 }]).project({ lat: 44, lon: 1 })).toEqual({ x: 0, y: 0 });
});

const square: Area = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [0, 1],
      [0.5, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ],
};

test('an outline is one closed path, without the corners that nobody would see', () => {
  const plan = planOf(cornersOf(square), 100);
  expect(outlinePath(square, plan)).toBe('M0 100l0-100 100 0 0 100z');
});

test.each([
  [
    'a straight line keeps its two ends',
    [
      [0, 0],
      [5, 0.1],
      [10, 0],
    ],
    2,
  ],
  [
    'a corner stays',
    [
      [0, 0],
      [5, 5],
      [10, 0],
    ],
    3,
  ],
  [
    'two points are left alone',
    [
      [0, 0],
      [1, 1],
    ],
    2,
  ],
])('%s', (_, corners, count) => {
  expect(
    simplify(
      corners.map(([x = 0, y = 0]) => ({ x, y })),
      1,
    ),
  ).toHaveLength(count);
});

test('a line is written in whole relative steps, and a step of nothing is not written', () => {
  expect(
    linePath([
      { x: 1, y: 1 },
      { x: 4.2, y: 0 },
      { x: 4.3, y: 0.1 },
      { x: 3, y: 9 },
    ]),
  ).toBe('M1 1l3-1-1 9');
  expect(linePath([])).toBe('');
});

test('a river passes by all its points', () => {
  const path = smoothPath([
    { x: 0, y: 0 },
    { x: 10, y: 5 },
    { x: 20, y: 0 },
  ]);
  expect(path).toMatch(/^M0 0C.* 10 5C.* 20 0$/);
  const courses = {
    type: 'MultiLineString' as const,
    coordinates: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
  };
  expect(riverPaths(courses, planOf(cornersOf(square), 100))).toEqual(['M0 100C17 83 83 17 100 0']);
});

const view = { x: 0, y: 0, width: 200, height: 100 };

test('a name goes to the right of its knot when nothing is in the way', () => {
  expect(placeLabels([{ x: 50, y: 50, radius: 5, text: 'Gramat' }], [], view, 16)[0]).toMatchObject({
    anchor: 'start',
    x: 60,
  });
});

test('a name near the right edge goes to the left of its knot', () => {
  expect(placeLabels([{ x: 190, y: 50, radius: 5, text: 'Figeac' }], [], view, 16)[0]).toMatchObject({
    anchor: 'end',
  });
});

test('a name that would cover another is not written', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({
    x: 100 + index,
    y: 50,
    radius: 5,
    text: 'Saint-Céré',
  }));
  const placed = placeLabels(crowd, [], view, 16);
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.length).toBeLessThan(12);
});
