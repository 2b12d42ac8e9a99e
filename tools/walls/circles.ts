import type { Breach } from './breach.ts';
import type { Import } from './cruise.ts';
import { roadsOf, roadTo } from './road.ts';

/**
 * Files that need each other cannot be read one after the other; types alone may look both ways. What imports nothing, or only
 * what was taken away, is taken away until nothing more can be (A. B. Kahn, 1962): what is left stands in a circle, or above one.
 */
export function circleBreaches(imports: readonly Import[]): Breach[] {
  const next = roadsOf(imports);
  const left = new Set(next.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const file of left) if (!next.get(file)?.some(({ to }) => left.has(to))) left.delete(file);
  }
  const seen = new Set<string>();
  return [...left].flatMap((file) => {
    const road = seen.has(file) ? null : roadTo(file, (to) => to === file, next);
    for (const each of road ?? []) seen.add(each);
    return road ? [{ wall: 'no-circle', where: file, why: road.join(' → ') }] : [];
  });
}
