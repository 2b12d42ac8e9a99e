import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gabrielThreads, knotSize, missingLinks, squaredDistance, type Thread, weave } from './mesh.ts';
import type { Point } from './projection.ts';

const at = (...places: [number, number][]): Point[] => places.map(([x, y]) => ({ x, y }));

const written = (threads: readonly Thread[]): string => threads.map((thread) => thread.join('-')).join(' ');

test.each([
  ['nobody is joined to nobody', at(), 15, ''],
  ['a space alone has no thread', at([0, 0]), 15, ''],
  ['two near spaces are joined', at([0, 0], [10, 0]), 15, '0-1'],
  ['three in a row: the middle one parts the others', at([0, 0], [5, 0], [10, 0]), 15, '0-1 1-2'],
  ['three around: nobody is in between', at([0, 0], [10, 0], [5, 9]), 15, '0-1 0-2 1-2'],
  ['a third on the very circle parts nobody', at([0, 0], [10, 0], [5, 5]), 15, '0-2 0-1 1-2'],
  ['a third just inside the circle parts them', at([0, 0], [10, 0], [5, 4.9]), 15, '0-2 1-2'],
  ['fifteen kilometres are still near', at([0, 0], [15, 0]), 15, '0-1'],
  ['two spaces at one place: the first is joined around', at([0, 0], [0, 0], [8, 0]), 15, '0-1 0-2'],
])('%s', (_, points, longest, expected) => {
  expect(written(gabrielThreads(points, longest))).toBe(expected);
});

test('a thread longer than allowed is dropped, and comes back only when nothing else joins', () => {
  const points = at([0, 0], [10, 0], [60, 0], [70, 0]);
  expect(written(gabrielThreads(points, 15))).toBe('0-1 2-3');
  expect(written(weave(points, 15))).toBe('0-1 2-3 1-2');
});

test('nets apart are joined by their shortest links, one fewer than there are nets', () => {
  const points = at([0, 0], [100, 0], [0, 30]);
  expect(written(missingLinks(points, []))).toBe('0-2 0-1');
});

const side = fc.integer({ min: 0, max: 80 });
const anyPoints = fc.array(fc.record({ x: side, y: side }), { minLength: 1, maxLength: 60 });

test('whatever the places, any space reaches any other by neighbours', () => {
  fc.assert(fc.property(anyPoints, (points) => reached(points.length, weave(points, 15)) === points.length));
});

test('whatever the places, the threads are those of the definition', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const apart = points.filter(
        (one, index) => points.findIndex((p) => p.x === one.x && p.y === one.y) === index,
      );
      expect(gabrielThreads(apart, 15)).toEqual(byDefinition(apart, 15));
    }),
  );
});

test('a thousand spaces are woven, near each other or all apart', () => {
  const points = Array.from({ length: 1000 }, (_, index) => ({
    x: (index * 7919) % 997,
    y: (index * index) % 991,
  }));
  for (const longest of [80, 1]) expect(weave(points, longest).length).toBeGreaterThan(998);
});

test.each([
  [0, 1],
  [999, 1],
  [1000, 2],
  [2999, 2],
  [3000, 3],
  [20_000, 3],
])('a commune of %i inhabitants has a knot of size %i', (population, size) => {
  expect(knotSize(population)).toBe(size);
});

/** How many spaces one reaches from the first. */
function reached(count: number, threads: readonly Thread[]): number {
  const seen = new Set([0]);
  for (let round = 0; round < count; round++) {
    for (const [a, b] of threads) {
      if (seen.has(a)) seen.add(b);
      if (seen.has(b)) seen.add(a);
    }
  }
  return seen.size;
}

/** The Gabriel graph as its definition says, in the slow and obvious way. */
function byDefinition(points: readonly Point[], longest: number): Thread[] {
  const threads: Thread[] = [];
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const wide = squaredDistance(points, a, b);
      const isParted = points.some(
        (_, c) => c !== a && c !== b && squaredDistance(points, a, c) + squaredDistance(points, b, c) < wide,
      );
      if (wide <= longest ** 2 && !isParted) threads.push([a, b]);
    }
  }
  const near = (thread: Thread) => squaredDistance(points, ...thread);
  return threads.sort((one, other) => one[0] - other[0] || near(one) - near(other) || one[1] - other[1]);
}
