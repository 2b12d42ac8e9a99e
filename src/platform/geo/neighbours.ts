import type { Point } from './projection.ts';

/** For each point, the others within a distance, nearest first. A grid of that step keeps it near-linear. */
export function neighboursWithin(points: readonly Point[], distance: number): number[][] {
  const step = Math.max(distance, Number.MIN_VALUE);
  const cellOf = ({ x, y }: Point): [number, number] => [Math.floor(x / step), Math.floor(y / step)];
  const grid = Map.groupBy(points.keys(), (index) => cellOf(points[index] as Point).join());

  return points.map((point, index) => {
    const [column, row] = cellOf(point);
    const far = (other: number): number => squared(point, points[other] as Point);
    return around
      .flatMap(([dx, dy]) => grid.get([column + dx, row + dy].join()) ?? [])
      .filter((other) => other !== index && far(other) <= distance ** 2)
      .sort((a, b) => far(a) - far(b) || a - b);
  });
}

const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

const squared = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
