import { cornersOf, outlinePath } from '#platform/geo/outline';
import { planOf } from '#platform/geo/projection';
import type { Area } from './figures.ts';
import type { Grouping } from './store.ts';

/** A grouping on the map, in the colour of its class (0: nothing, null: masked). */
export interface Drawn {
  key: string;
  path: string;
  look: number | null;
  /** The middle of its widest part, for its figure. */
  x: number;
  y: number;
}

export interface QuantityMap {
  width: number;
  height: number;
  areas: readonly Drawn[];
  /** Fewer than five where there are few groupings. */
  steps: readonly Step[];
}

/** A class: from one quantity to less than the next (null: and more), and its colour. */
export interface Step {
  from: number;
  to: number | null;
  look: number;
}

const classes = 5;

/** The territory in colours: as many groupings in each class as in the others, so that the map tells them apart. */
export function quantityMap(areas: readonly Area[], groupings: readonly Grouping[]): QuantityMap | null {
  const corners = groupings.flatMap(({ outline }) => (outline ? cornersOf(outline) : []));
  if (corners.length === 0) return null;
  const plan = planOf(corners);
  const steps = stepsOf(areas.flatMap(({ per100 }) => (per100 ? [tenths(per100)] : [])));
  const drawn = areas.flatMap(({ key, now, per100 }): Drawn[] => {
    const outline = groupings.find(({ code }) => code === key)?.outline;
    if (!outline) return [];
    const points = cornersOf(outline).map((corner) => plan.project(corner));
    const look = now === null ? null : lookOf(per100 ?? 0, steps);
    return [{ key, path: outlinePath(outline, plan), look, ...middleOf(points) }];
  });
  return { width: Math.round(plan.width), height: Math.round(plan.height), areas: drawn, steps };
}

/** As it is read: two that read alike are of one class. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Where each class begins: at quantiles of what is drawn, equal ones never apart; few still go from light to dark. */
export function stepsOf(values: readonly number[]): Step[] {
  const sorted = [...values].sort((one, other) => one - other);
  const some = Math.min(classes, sorted.length);
  const quantiles = Array.from(
    { length: some },
    (_, rank) => sorted[Math.floor((rank * sorted.length) / some)],
  );
  const begins = [...new Set(quantiles as number[])];
  return begins.map((from, rank) => ({
    from,
    to: begins[rank + 1] ?? null,
    look: begins.length === 1 ? 3 : 1 + Math.round((rank * (classes - 1)) / (begins.length - 1)),
  }));
}

const lookOf = (value: number, steps: readonly Step[]): number =>
  value === 0 ? 0 : (steps.findLast(({ from }) => tenths(value) >= from)?.look ?? 1);

function middleOf(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  const of = (values: number[]): number => Math.round((Math.min(...values) + Math.max(...values)) / 2);
  return { x: of(points.map(({ x }) => x)), y: of(points.map(({ y }) => y)) };
}
