import type { Point } from './projection.ts';

/** A smooth curve through points, for rivers (uniform Catmull–Rom, written as cubic Béziers). */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  return `M${at(first)}${points
    .slice(1)
    .map((_, index) => curve(points, index))
    .join('')}`;
}

function curve(points: readonly Point[], index: number): string {
  const from = points[index] as Point;
  const to = points[index + 1] as Point;
  const before = points[index - 1] ?? from;
  const after = points[index + 2] ?? to;
  const leaving = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
  const arriving = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
  return `C${at(leaving)} ${at(arriving)} ${at(to)}`;
}

const at = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;
