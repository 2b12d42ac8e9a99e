/** Points nearer than a distance to the first of a group stand with it, so that none hides another. */
export function together<Point extends { x: number; y: number }>(
  points: readonly Point[],
  distance: number,
): [Point, ...Point[]][] {
  const groups: [Point, ...Point[]][] = [];
  for (const point of points) {
    const near = groups.find(([first]) => Math.hypot(first.x - point.x, first.y - point.y) < distance);
    if (near) near.push(point);
    else groups.push([point]);
  }
  return groups;
}
