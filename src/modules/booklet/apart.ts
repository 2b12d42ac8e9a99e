import type { Point } from '#platform/geo/projection';

const turns = 60;

/** Moves knots that cover each other a little apart, so that each number is read; always in the same way. */
export function apart(points: readonly Point[], radiusOf: (index: number) => number): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let turn = 0; turn < turns; turn++) {
    let isStill = true;
    for (const [a, one] of moved.entries()) {
      for (let b = a + 1; b < moved.length; b++) {
        const other = moved[b] as Point;
        const wanted = (radiusOf(a) + radiusOf(b)) * 1.06;
        if (
          Math.abs(other.x - one.x) < wanted &&
          Math.abs(other.y - one.y) < wanted &&
          push(one, other, wanted, a + b)
        )
          isStill = false;
      }
    }
    if (isStill) return moved;
  }
  return moved;
}

/** Two that stand at one place part in a direction that is theirs. */
function push(one: Point, other: Point, wanted: number, rank: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(dx, dy);
  if (far >= wanted) return false;
  const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(rank * 2.4), Math.sin(rank * 2.4)];
  const step = (wanted - far) / 2;
  one.x -= ux * step;
  one.y -= uy * step;
  other.x += ux * step;
  other.y += uy * step;
  return true;
}
