import type { Position, Projection } from './projection.ts';
import { simplify } from './simplify.ts';
import { smoothPath } from './smooth.ts';

/** The part of GeoJSON (RFC 7946) that rivers are made of. */
export interface Courses {
  type: 'MultiLineString';
  coordinates: readonly (readonly (readonly number[])[])[];
}

/** Each river as the `d` of an SVG path, smooth, on the same plan as the outline. */
export const riverPaths = (courses: Courses, { project }: Projection, tolerance = 1): string[] =>
  courses.coordinates.map((course) => smoothPath(simplify(course.map(positionOf).map(project), tolerance)));

const positionOf = ([lon = 0, lat = 0]: readonly number[]): Position => ({ lat, lon });
