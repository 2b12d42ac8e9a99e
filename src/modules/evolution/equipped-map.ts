import type { Area } from '#platform/geo/outline';
import { cornersOf, outlinePath } from '#platform/geo/outline';
import { type Projection, planOf } from '#platform/geo/projection';
import type { Shown } from './store.ts';

/** The communes on the plan of their territory, one path per fate: a path each would weigh a page of its own. */
export interface EquippedMap {
  width: number;
  height: number;
  land: string;
  kept: string;
  come: string;
  gone: string;
}

export function equippedMap(communes: readonly Shown[], outline: Area | undefined): EquippedMap | null {
  const corners = outline
    ? cornersOf(outline)
    : communes.map(({ latitude, longitude }) => ({ lat: latitude, lon: longitude }));
  if (corners.length === 0) return null;
  const plan = planOf(corners);
  const drawn = (isOf: (commune: Shown) => boolean): string =>
    communes
      .filter(isOf)
      .map((commune) => shapeOf(commune, plan))
      .join('');
  return {
    width: Math.round(plan.width),
    height: Math.round(plan.height),
    land: outline ? outlinePath(outline, plan) : '',
    kept: drawn(({ had, has }) => had && has),
    come: drawn(({ had, has }) => !had && has),
    gone: drawn(({ had, has }) => had && !has),
  };
}

/** Its outline; where none is known, a diamond where it is. */
function shapeOf({ outline, latitude, longitude }: Shown, plan: Projection): string {
  if (outline) return outlinePath(outline, plan, 1.5);
  const { x, y } = plan.project({ lat: latitude, lon: longitude });
  return `M${Math.round(x) - 7} ${Math.round(y)}l7-7 7 7-7 7z`;
}
