import { type Area, cornersOf } from '#platform/geo/outline';
import { boundsOf, type Point, type Position, type Projection, planOf } from '#platform/geo/projection';

// A space may stand a little beyond a simplified outline, or just across the border.
const marginKm = 3;
// Where a territory has no outline yet, its communes' centres tell about where it is.
const marginAroundCentresKm = 20;
const kmPerDegree = 111.195;

type Misplaced = 'outside' | 'reversed';

/** What is known of a territory's edge: its outline, else the centres of its communes. */
interface Edge {
  outline: Area | null;
  centres: readonly Position[];
}

/** What is wrong with a point of this territory, or null. Exchanged latitude and longitude are recognised. */
export function misplacement(edge: Edge, { lat, lon }: Position): Misplaced | null {
  const holds = edge.outline ? insideOutline(edge.outline) : nearCentres(edge.centres);
  if (holds({ lat, lon })) return null;
  return holds({ lat: lon, lon: lat }) ? 'reversed' : 'outside';
}

function nearCentres(centres: readonly Position[]): (position: Position) => boolean {
  const { west, east, south, north } = boundsOf(centres);
  const high = marginAroundCentresKm / kmPerDegree;
  const wide = high / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return ({ lat, lon }) =>
    lat >= south - high && lat <= north + high && lon >= west - wide && lon <= east + wide;
}

function insideOutline(outline: Area): (position: Position) => boolean {
  const plan = planOf(cornersOf(outline));
  const rings = ringsOf(outline, plan);
  const margin = marginKm / plan.kmPerUnit;
  return (position) => {
    const point = plan.project(position);
    return isInside(rings, point) || rings.some((ring) => isNear(ring, point, margin));
  };
}

const ringsOf = (area: Area, { project }: Projection): Point[][] =>
  (area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()).map((ring) =>
    ring.map(([lon = 0, lat = 0]) => project({ lat, lon })),
  );

/** A line drawn from the point to the right crosses the edge an odd number of times (even–odd rule). */
function isInside(rings: readonly Point[][], { x, y }: Point): boolean {
  const crossings = rings.flatMap(segmentsOf).filter(([from, to]) => {
    if (from.y > y === to.y > y) return false;
    return x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  });
  return crossings.length % 2 === 1;
}

const isNear = (ring: Point[], point: Point, margin: number): boolean =>
  segmentsOf(ring).some(([from, to]) => distanceTo(from, to, point) <= margin);

const segmentsOf = (ring: Point[]): [Point, Point][] =>
  ring.slice(1).map((to, index) => [ring[index] as Point, to]);

function distanceTo(from: Point, to: Point, { x, y }: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}
