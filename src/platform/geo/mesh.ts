import { neighboursWithin } from './neighbours.ts';
import type { Point } from './projection.ts';

/** Two spaces joined, by their indices, the smaller first. */
export type Thread = readonly [number, number];

/**
 * The mesh: each space joined to its real neighbours (Gabriel graph: no third space lies inside the circle
 * of which the two are the diameter), without the threads longer than `longest`; whatever is left apart is
 * then joined by its shortest link, so that any space reaches any other.
 */
export function weave(points: readonly Point[], longest: number): Thread[] {
  const threads = gabrielThreads(points, longest);
  return [...threads, ...missingLinks(points, threads)];
}

export function gabrielThreads(points: readonly Point[], longest: number): Thread[] {
  const near = neighboursWithin(points, longest);
  return points.flatMap((_, a) =>
    (near[a] ?? [])
      .filter((b) => a < b && !isParted(points, near[a] ?? [], [a, b]))
      .map((b) => [a, b] as const),
  );
}

/** Neighbours come nearest first, and whoever parts two spaces is nearer than they are to each other. */
function isParted(points: readonly Point[], near: readonly number[], [a, b]: Thread): boolean {
  const wide = squaredDistance(points, a, b);
  for (const c of near) {
    if (c === b) continue;
    const fromA = squaredDistance(points, a, c);
    if (fromA > wide) return false;
    const fromB = squaredDistance(points, b, c);
    if (fromA + fromB < wide || isTwin(fromA, c, a) || isTwin(fromB, c, b)) return true;
  }
  return false;
}

/** Of several spaces at one place, the first alone is joined to the others around. */
const isTwin = (distance: number, other: number, one: number): boolean => distance === 0 && other < one;

/** The shortest links that make one net of several. */
export function missingLinks(points: readonly Point[], threads: readonly Thread[]): Thread[] {
  const nets = netsOf(points.length, threads);
  const candidates = points.flatMap((_, a) =>
    points.flatMap((_, b) => (a < b && nets.find(a) !== nets.find(b) ? [[a, b] as const] : [])),
  );
  candidates.sort((one, other) => squaredDistance(points, ...one) - squaredDistance(points, ...other));
  return candidates.filter(([a, b]) => nets.join(a, b));
}

/** Which net each space belongs to, as threads join them (union–find with path halving). */
function netsOf(count: number, threads: readonly Thread[]) {
  const parent = Array.from({ length: count }, (_, index) => index);
  const up = (index: number): number => parent[index] ?? index;
  const find = (index: number): number => {
    while (up(index) !== index) {
      parent[index] = up(up(index));
      index = up(index);
    }
    return index;
  };
  /** False when they were already in one net. */
  const join = (a: number, b: number): boolean => {
    const [one, other] = [find(a), find(b)];
    parent[one] = other;
    return one !== other;
  };
  for (const [a, b] of threads) join(a, b);
  return { find, join };
}

export function squaredDistance(points: readonly Point[], a: number, b: number): number {
  const one = points[a];
  const other = points[b];
  if (!one || !other) throw new RangeError(`no point ${a} or ${b}`);
  return (one.x - other.x) ** 2 + (one.y - other.y) ** 2;
}

/** A knot's size by the inhabitants of its commune: 1, 2 or 3. */
export function knotSize(population: number): 1 | 2 | 3 {
  if (population < 1000) return 1;
  return population < 3000 ? 2 : 3;
}
