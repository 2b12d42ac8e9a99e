import { weave } from '#platform/geo/mesh';
import { type Area, cornersOf } from '#platform/geo/outline';
import { boundsOf, type Point, type Position, type Projection, planOf } from '#platform/geo/projection';
import { type Courses, riverPaths } from '#platform/geo/rivers';
import { simplify } from '#platform/geo/simplify';
import { apart } from './apart.ts';
import type { Drawing } from './book.ts';
import { namesOf } from './names.ts';

export interface Placed {
  number: number;
  latitude: number;
  longitude: number;
  commune: string;
  isFull: boolean;
}

export interface Shapes {
  outline?: Area;
  rivers?: Courses;
}

interface Frame {
  width: number;
  height: number;
}

interface Wanted extends Frame {
  radius: number;
  /** The spaces that are numbered; all of them by default. */
  numbered?: ReadonlySet<number>;
  /** The height of names in millimetres; none are written without it. */
  nameHeight?: number;
}

const longestKm = 15;
const positionOf = ({ latitude, longitude }: Placed): Position => ({ lat: latitude, lon: longitude });

/** The whole territory, as large as the frame lets it be; the frame is cut to its height. */
export function wholePlan(places: readonly Placed[], shapes: Shapes, wanted: Wanted): Drawing {
  const around = shapes.outline ? cornersOf(shapes.outline) : places.map(positionOf);
  const { width, height } = planOf(around, 1);
  const high = width > 0 ? Math.ceil((height / width) * wanted.width) : wanted.height;
  return draw(places, shapes, {
    ...wanted,
    height: Math.min(wanted.height, high),
    around,
    margin: wanted.radius,
  });
}

/** The spaces of one grouping, with what is around them. */
export function groupPlan(
  places: readonly Placed[],
  shapes: Shapes,
  wanted: Wanted & { numbered: ReadonlySet<number> },
): Drawing {
  const around = places.filter(({ number }) => wanted.numbered.has(number)).map(positionOf);
  return draw(places, shapes, { ...wanted, around: widened(around), margin: 11 });
}

/** A grouping with one space shows some fifteen kilometres around it. */
function widened(positions: readonly Position[]): Position[] {
  const { west, east, south, north } = boundsOf(positions);
  const [lat, lon] = [(south + north) / 2, (west + east) / 2];
  return [...positions, { lat: lat - 0.09, lon: lon - 0.13 }, { lat: lat + 0.09, lon: lon + 0.13 }];
}

function draw(
  places: readonly Placed[],
  shapes: Shapes,
  {
    width,
    height,
    radius,
    numbered,
    nameHeight,
    around,
    margin,
  }: Wanted & { around: readonly Position[]; margin: number },
): Drawing {
  const plan = planInside(around, { width, height }, margin);
  const points = places.map((place) => plan.project(positionOf(place)));
  const isNumbered = ({ number }: Placed) => numbered?.has(number) ?? true;
  const spread = apart(points, (index) => (isNumbered(places[index] as Placed) ? radius : radius / 2));
  const threads = weave(points, longestKm / plan.kmPerUnit).map(
    ([a, b]): [number, number, number, number] => [...pair(spread[a]), ...pair(spread[b])],
  );
  const knots = places.map((place, index) => ({
    ...rounded(spread[index] as Point),
    radius: isNumbered(place) ? radius : radius / 2.2,
    number: isNumbered(place) ? place.number : null,
    isFull: place.isFull,
  }));
  const view = { x: 0, y: 0, width, height };
  return {
    width,
    height,
    land: landOn(plan, shapes),
    rivers: riversOn(plan, shapes),
    threads: threads.filter(([x1, y1, x2, y2]) => meets(view, { x: x1, y: y1 }, { x: x2, y: y2 })),
    knots: knots.filter((knot) => meets(view, knot, knot)),
    names: nameHeight
      ? namesOf(
          places.map(({ commune }) => commune),
          knots,
          { ...view, textHeight: nameHeight },
        )
      : [],
  };
}

/** A plan that holds these positions inside a frame, in its middle. */
function planInside(positions: readonly Position[], { width, height }: Frame, margin: number): Projection {
  const unit = planOf(positions, 1);
  const scale = Math.min(
    (width - 2 * margin) / (unit.width || 1),
    (height - 2 * margin) / (unit.height || 1),
  );
  const [left, top] = [(width - unit.width * scale) / 2, (height - unit.height * scale) / 2];
  return {
    width,
    height,
    kmPerUnit: unit.kmPerUnit / scale,
    project: (position) => {
      const { x, y } = unit.project(position);
      return { x: left + x * scale, y: top + y * scale };
    },
  };
}

function landOn({ project }: Projection, { outline }: Shapes): [number, number][][] {
  if (!outline) return [];
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  return rings
    .map((ring) =>
      simplify(
        ring.map(([lon = 0, lat = 0]) => project({ lat, lon })),
        0.15,
      ).map(pair),
    )
    .filter((ring) => ring.length > 3);
}

/** The paths of rivers are written in whole units: a hundredth of a millimetre is fine enough. */
function riversOn({ project, ...plan }: Projection, { rivers }: Shapes): number[][] {
  if (!rivers) return [];
  const fine = (position: Position) => {
    const { x, y } = project(position);
    return { x: x * 100, y: y * 100 };
  };
  return riverPaths(rivers, { ...plan, project: fine }, 30).map((path) =>
    (path.match(/-?\d+/g) ?? []).map((number) => Number(number) / 100),
  );
}

const fine = (value: number): number => Math.round(value * 100) / 100;
const rounded = ({ x, y }: Point): Point => ({ x: fine(x), y: fine(y) });
const pair = (point: Point | undefined): [number, number] => [fine(point?.x ?? 0), fine(point?.y ?? 0)];

function meets({ width, height }: Frame, a: Point, b: Point): boolean {
  const inside = (low: number, high: number, size: number) => high > -5 && low < size + 5;
  return (
    inside(Math.min(a.x, b.x), Math.max(a.x, b.x), width) &&
    inside(Math.min(a.y, b.y), Math.max(a.y, b.y), height)
  );
}
