import type { Point as Place } from '#modules/network/rules';
import { weave } from '#platform/geo/mesh';
import { cornersOf, outlinePath } from '#platform/geo/outline';
import { type Projection, planOf } from '#platform/geo/projection';
import { smoothPath } from '#platform/geo/smooth';
import type { MeshKnot, MeshProps } from '#ui/Mesh';
import type { Knot, Shapes } from './knot.ts';

const longestKm = 15;
const states = { open: 'full', appointment: 'half' } as const;

interface Named {
  isNamed: (knot: Knot) => boolean;
  /** The space one is at, or nearest to. */
  home?: string | undefined;
}

/** The whole network on the plan of its territory. */
export function wholeMesh(knots: readonly Knot[], shapes: Shapes, { isNamed, home }: Named): MeshProps {
  const corners = shapes.outline ? cornersOf(shapes.outline) : knots.map(positionOf);
  const plan = planOf(corners.length > 0 ? corners : [{ lat: 44.5, lon: 1.5 }]);
  return {
    ...drawn(knots, plan, (knot) => ({
      isHome: knot.spaceId === home,
      ...(isNamed(knot) ? { label: knot.commune } : {}),
    })),
    view: { x: -8, y: -8, width: plan.width + 16, height: plan.height + 16 },
    ...(shapes.outline ? { outline: outlinePath(shapes.outline, plan) } : {}),
    rivers: riversOn(plan, shapes),
  };
}

interface Wanted extends Named {
  /** Where the visitor is, and how far the spaces of the list's page reach. */
  near: (Place & { km: number }) | null;
}

const mapView = { width: 690, height: 440 };

/** What a search found: on the whole territory, or around where the visitor is. */
export function resultsMesh(knots: readonly Knot[], shapes: Shapes, { near, isNamed }: Wanted): MeshProps {
  if (near === null) return wholeMesh(knots, shapes, { isNamed });
  const plan = planAround(near, Math.max(near.km * 2.3, closeWidthKm), mapView.width);
  return {
    ...drawn(knots, plan, (knot) => (isNamed(knot) ? { label: knot.commune } : {})),
    view: viewAround(plan.project(positionOf(near)), mapView),
    ...(shapes.outline ? { outline: outlinePath(shapes.outline, plan) } : {}),
    rivers: riversOn(plan, shapes),
  };
}

/** A plan of some width in kilometres and in units, around a place. */
function planAround({ latitude, longitude }: Place, widthKm: number, size: number): Projection {
  const half = widthKm / 2 / kmPerDegree;
  const wide = half / Math.cos((latitude * Math.PI) / 180);
  return planOf(
    [
      { lat: latitude - half, lon: longitude - wide },
      { lat: latitude + half, lon: longitude + wide },
    ],
    size,
  );
}

const kmPerDegree = 111.2;

const viewAround = (
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
) => ({ x: x - width / 2, y: y - height / 2, width, height });

/** The threads between neighbours as positions, for a map that has its own projection. */
export function threadsOf(knots: readonly Knot[]): [number, number][][] {
  if (knots.length < 2) return [];
  const plan = planOf(knots.map(positionOf));
  const threads = weave(
    knots.map((knot) => plan.project(positionOf(knot))),
    longestKm / plan.kmPerUnit,
  );
  return threads.map((thread) => thread.map((index) => positionAt(knots[index] as Knot)));
}

const positionAt = ({ latitude, longitude }: Place): [number, number] => [longitude, latitude];

const closeView = { width: 340, height: 260 };
const closeWidthKm = 22;

/** The surroundings of one space, twenty kilometres wide, with the names of its nearest neighbours. */
export function closeMesh(
  knots: readonly Knot[],
  shapes: Shapes,
  home: Place & { spaceId: string; commune: string },
): MeshProps {
  const plan = planAround(home, closeWidthKm, closeView.width);
  const view = viewAround(plan.project(positionOf(home)), closeView);
  return {
    // The nearest come first: drawn in reverse, the space itself lies above its neighbours.
    ...drawn(knots.toReversed(), plan, (knot, at) => ({
      isHome: knot.spaceId === home.spaceId,
      ...(knot.spaceId === home.spaceId || (isInside(at, view) && knot.commune !== home.commune)
        ? { label: knot.commune }
        : {}),
    })),
    view,
    rivers: riversOn(plan, shapes),
    isClose: true,
  };
}

type More = (knot: Knot, at: { x: number; y: number }) => Partial<MeshKnot>;

function drawn(knots: readonly Knot[], plan: Projection, more: More): Pick<MeshProps, 'knots' | 'threads'> {
  const named = new Set<string>();
  const points = knots.map((knot): MeshKnot => {
    const at = plan.project(positionOf(knot));
    const { label, ...rest } = more(knot, at);
    // A commune with several spaces says its name once.
    const isFirst = label !== undefined && !named.has(label) && named.add(label);
    return {
      ...at,
      size: knot.size,
      state: knot.now ? states[knot.now] : 'hollow',
      ...rest,
      ...(isFirst ? { label } : {}),
    };
  });
  return { knots: points, threads: weave(points, longestKm / plan.kmPerUnit) };
}

const riversOn = ({ project }: Projection, { rivers }: Shapes): string[] =>
  (rivers?.coordinates ?? []).map((line) =>
    smoothPath(line.map(([lon = 0, lat = 0]) => project({ lat, lon }))),
  );

const positionOf = ({ latitude, longitude }: Place) => ({ lat: latitude, lon: longitude });

const isInside = ({ x, y }: { x: number; y: number }, view: MeshProps['view']): boolean =>
  x > view.x + 20 && x < view.x + view.width - 20 && y > view.y + 20 && y < view.y + view.height - 20;
