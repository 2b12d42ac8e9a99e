import { raw } from 'hono/html';
import { placeLabels } from '#platform/geo/labels';
import type { Thread } from '#platform/geo/mesh';
import { linePath } from '#platform/geo/outline';
import type { Point } from '#platform/geo/projection';

export interface MeshKnot extends Point {
  size: 1 | 2 | 3;
  state: 'full' | 'half' | 'hollow';
  /** Its name, for those few that show one. */
  label?: string;
  /** The space one is at: in saffron, its threads thicker. */
  isHome?: boolean;
}

export interface MeshProps {
  /** The part of the plan that is shown. */
  view: { x: number; y: number; width: number; height: number };
  knots: readonly MeshKnot[];
  threads: readonly Thread[];
  /** SVG paths on the same plan. */
  outline?: string;
  rivers?: readonly string[];
  /** What the drawing says, for those who do not see it; without it, the drawing is mute. */
  title?: string;
  /** A close view of a few knots, whose names are written small. */
  isClose?: boolean;
}

/** The net of spaces as it stands now: knot full, open; half, by appointment; hollow, closed. */
export function Mesh({ view, knots, threads, outline, rivers = [], title, isClose }: MeshProps) {
  const seen = knots.filter((knot) => isNear(view, knot));
  return (
    <svg
      class={isClose ? 'mesh close' : 'mesh'}
      viewBox={`${Math.round(view.x)} ${Math.round(view.y)} ${Math.round(view.width)} ${Math.round(view.height)}`}
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : 'true'}
    >
      {outline && <path class="land" d={outline} />}
      {rivers.map((river) => (
        <path class="river" d={river} />
      ))}
      {raw(
        threadPaths(
          knots,
          threads.filter((thread) => crosses(view, thread, knots)),
        ) + knotGroups(seen),
      )}
      <Names knots={seen} view={view} height={isClose ? 16 : 28} />
    </svg>
  );
}

/** Whether a knot shows, if only by its edge. */
const isNear = (view: MeshProps['view'], { x, y }: Point): boolean =>
  x > view.x - 10 && x < view.x + view.width + 10 && y > view.y - 10 && y < view.y + view.height + 10;

/** Whether the box around a thread meets the view. */
function crosses(view: MeshProps['view'], [a, b]: Thread, knots: readonly MeshKnot[]): boolean {
  const one = knots[a] as MeshKnot;
  const other = knots[b] as MeshKnot;
  return (
    Math.max(one.x, other.x) > view.x &&
    Math.min(one.x, other.x) < view.x + view.width &&
    Math.max(one.y, other.y) > view.y &&
    Math.min(one.y, other.y) < view.y + view.height
  );
}

function threadPaths(knots: readonly MeshKnot[], threads: readonly Thread[]): string {
  const isHomes = ([a, b]: Thread) => Boolean(knots[a]?.isHome || knots[b]?.isHome);
  const draw = (some: readonly Thread[]) =>
    some.map((thread) => linePath(thread.map((index) => knots[index] as MeshKnot))).join('');
  const others = `<path class="threads" d="${draw(threads.filter((thread) => !isHomes(thread)))}"/>`;
  const home = threads.filter(isHomes);
  return home.length > 0 ? `${others}<path class="threads strong" d="${draw(home)}"/>` : others;
}

/** One group per look, so that a circle says only where it is. */
function knotGroups(knots: readonly MeshKnot[]): string {
  const groups = Map.groupBy(knots, (knot) => (knot.isHome ? 'home' : `${knot.state} s${knot.size}`));
  const drawn = [...groups].map(
    ([look, members]) => `<g class="${look}"${paint(look)}>${members.map(circle).join('')}</g>`,
  );
  return groups.size === 0 ? '' : halfPaint + drawn.join('');
}

const circle = ({ x, y }: Point): string => `<circle cx="${Math.round(x)}" cy="${Math.round(y)}"/>`;

const halfPaint =
  '<linearGradient id="half"><stop class="empty" offset=".5"/><stop class="filled" offset=".5"/></linearGradient>';

const paint = (look: string): string => (look.startsWith('half') ? ' fill="url(#half)"' : '');

function Names({
  knots,
  view,
  height,
}: {
  knots: readonly MeshKnot[];
  view: MeshProps['view'];
  height: number;
}) {
  const named = knots.flatMap((knot) =>
    knot.label
      ? [{ ...knot, text: knot.label, radius: radii[knot.size], scale: knot.isHome ? 1.15 : 1 }]
      : [],
  );
  const [home, others] = [named.filter((knot) => knot.isHome), named.filter((knot) => !knot.isHome)];
  const placed = placeLabels([...home, ...others], knots, view, height);
  return (
    <>
      {placed.map(({ text, x, y, anchor, drop }, index) => (
        <text
          class={index < home.length ? 'home-name' : undefined}
          x={Math.round(x)}
          y={Math.round(y)}
          dy={`${drop}em`}
          text-anchor={anchor === 'start' ? undefined : anchor}
        >
          {text}{' '}
        </text>
      ))}
    </>
  );
}

const radii = { 1: 5, 2: 6, 3: 8 };
