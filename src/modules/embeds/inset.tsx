import { type Area, cornersOf, outlinePath } from '#platform/geo/outline';
import { type Point, planOf } from '#platform/geo/projection';
import type { MeshProps } from '#ui/Mesh';

interface InsetProps {
  mesh: MeshProps;
  territory: Area;
  latitude: number;
  longitude: number;
}

/** The whole territory, small, with where one is, in the corner that hides the fewest spaces. */
export function Inset({ mesh, territory, latitude, longitude }: InsetProps) {
  const plan = planOf(cornersOf(territory), longestSide);
  const here = plan.project({ lat: latitude, lon: longitude });
  const [width, height] = [plan.width + 2 * margin, plan.height + 2 * margin];
  const corner = quietCorner(mesh, width, height);
  return (
    <g transform={`translate(${Math.round(corner.x)} ${Math.round(corner.y)})`}>
      <rect class="box" width={Math.round(width)} height={Math.round(height)} />
      <g transform={`translate(${margin} ${margin})`}>
        <path class="land" d={outlinePath(territory, plan)} />
        <circle class="here" cx={Math.round(here.x)} cy={Math.round(here.y)} />
      </g>
    </g>
  );
}

const longestSide = 120;
const margin = 12;

function quietCorner({ view, knots }: MeshProps, width: number, height: number): Point {
  const [right, low] = [view.x + view.width - width, view.y + view.height - height];
  const corners = [right, view.x].flatMap((x) => [view.y, low].map((y) => ({ x, y })));
  const hidden = (at: Point): number =>
    knots.filter(({ x, y }) => x > at.x && x < at.x + width && y > at.y && y < at.y + height).length;
  return corners.toSorted((a, b) => hidden(a) - hidden(b))[0] as Point;
}
