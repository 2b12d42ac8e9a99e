import type { Point } from '#platform/geo/projection';

const turns = 60;

/** Moves knots that cover each other a little apart, so that each number is read; always in the same way. */
export function apart(points: readonly Point[], radiusOf: (index: number) => number): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  // Read once: millions of pairs are looked at for a booklet.
  const radii = points.map((_, index) => radiusOf(index));
  for (let turn = 0; turn < turns; turn++) if (!partAll(moved, radii)) break;
  return moved;
}

/** Pushes apart each pair that is too near; answers whether there was one. */
function partAll(moved: readonly Point[], radii: readonly number[]): boolean {
  let isMoving = false;
  for (let a = 0; a < moved.length; a++) {
    const one = moved[a] as Point;
    for (let b = a + 1; b < moved.length; b++) {
      const other = moved[b] as Point;
      const wanted = ((radii[a] as number) + (radii[b] as number)) * 1.06;
      if (Math.abs(other.x - one.x) >= wanted || Math.abs(other.y - one.y) >= wanted) continue;
      if (push(one, other, wanted, a + b)) isMoving = true;
    }
  }
  return isMoving;
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
