import type { Point, Position, Projection } from './projection.ts';
import { simplify } from './simplify.ts';

type Ring = readonly (readonly number[])[];

/** The part of GeoJSON (RFC 7946) that an outline is made of. */
export type Area =
  | { type: 'Polygon'; coordinates: readonly Ring[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] };

/** All the corners of an outline, to fit a plan to it. */
export const cornersOf = (area: Area): Position[] => ringsOf(area).flat().map(positionOf);

/** An outline as the `d` of an SVG path, without the corners that `tolerance` units would not show. */
export const outlinePath = (area: Area, { project }: Projection, tolerance = 0.8): string =>
  ringsOf(area)
    .map((ring) =>
      simplify(
        ring.map((corner) => project(positionOf(corner))),
        tolerance,
      ),
    )
    .filter((ring) => ring.length > 3)
    .map((ring) => `${linePath(ring.slice(0, -1))}z`)
    .join('');

/** Joined points as relative steps in whole units: the shortest writing. */
export function linePath(points: readonly Point[]): string {
  const [start, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!start) return '';
  let from = start;
  let steps = '';
  for (const to of rest) {
    if (to.x !== from.x || to.y !== from.y) steps += signed(to.x - from.x) + signed(to.y - from.y);
    from = to;
  }
  return `M${start.x} ${start.y}l${steps.trimStart()}`;
}

/** A minus sign parts two numbers as well as a space does. */
const signed = (step: number): string => (step < 0 ? String(step) : ` ${step}`);

const ringsOf = (area: Area): readonly Ring[] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

const positionOf = ([lon = 0, lat = 0]: readonly number[]): Position => ({ lat, lon });
