import type { Point } from './projection.ts';

/** Drops the corners nearer than `tolerance` to the line that would replace them (Douglas–Peucker, 1973). */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];

  const [index, distance] = farthest(points, first, last);
  if (distance <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, index + 1), tolerance),
    ...simplify(points.slice(index), tolerance).slice(1),
  ];
}

function farthest(points: readonly Point[], first: Point, last: Point): [number, number] {
  let best: [number, number] = [0, 0];
  for (let index = 1; index < points.length - 1; index++) {
    const distance = distanceToSegment(points[index] as Point, first, last);
    if (distance > best[1]) best = [index, distance];
  }
  return best;
}

/** A ring begins where it ends: its segment is then a point. */
function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
