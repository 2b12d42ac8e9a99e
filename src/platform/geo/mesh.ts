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

/** The shortest links that make one net of several: a spanning tree (Prim) in which threads cost nothing. */
export function missingLinks(points: readonly Point[], threads: readonly Thread[]): Thread[] {
  const net = netsOf(points.length, threads);
  const cost = points.map(() => Number.POSITIVE_INFINITY);
  const from = points.map(() => 0);
  const waiting = new Set(points.keys());
  const links: Thread[] = [];
  for (let here: number | undefined = 0; here !== undefined; here = cheapest(waiting, cost)) {
    waiting.delete(here);
    const before = from[here] ?? 0;
    if (net[here] !== net[before]) links.push(here < before ? [here, before] : [before, here]);
    for (const next of waiting) {
      const price = net[here] === net[next] ? 0 : squaredDistance(points, here, next);
      if (price < (cost[next] ?? 0)) [cost[next], from[next]] = [price, here];
    }
  }
  return links;
}

function cheapest(waiting: ReadonlySet<number>, cost: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const index of waiting) {
    if (best === undefined || (cost[index] ?? 0) < (cost[best] ?? 0)) best = index;
  }
  return best;
}

/** For each space, the net that threads put it in, by the index of one of its spaces (union–find). */
function netsOf(count: number, threads: readonly Thread[]): number[] {
  const parent = [...Array(count).keys()];
  const root = (index: number): number => {
    const up = parent[index] ?? index;
    if (up === index) return index;
    const top = root(up);
    parent[index] = top;
    return top;
  };
  for (const [a, b] of threads) parent[root(a)] = root(b);
  return parent.map((_, index) => root(index));
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
