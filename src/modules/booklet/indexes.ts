import type { Commune } from '#modules/network';
import { distanceKm, type PlacedSpace } from '#modules/network/rules';
import type { Book, Entry } from './book.ts';

/** Each commune of the territory: its own spaces, or the one that is nearest to it. */
export function communeIndex(
  communes: readonly Commune[],
  printed: readonly PlacedSpace[],
): Book['communes'] {
  return communes.map((commune) => {
    const entries = printed.flatMap(({ communeCode }, index) =>
      communeCode === commune.code ? [index + 1] : [],
    );
    return { name: commune.name, entries, near: entries.length > 0 ? null : nearest(commune, printed) };
  });
}

function nearest(commune: Commune, printed: readonly PlacedSpace[]): { entry: number; place: string } | null {
  let [best, leastKm] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, space] of printed.entries()) {
    const km = distanceKm(commune, space);
    if (km < leastKm) [best, leastKm] = [index, km];
  }
  const space = printed[best];
  return space ? { entry: best + 1, place: space.communeName } : null;
}

/** Each letter of the key, with the spaces that bear it. */
export const serviceIndex = (
  signs: readonly { letter: string; words: string }[],
  entries: readonly Entry[],
): Book['services'] =>
  signs.map(({ letter, words }) => ({
    letter,
    words,
    entries: entries.filter((entry) => entry.signs.includes(letter)).map(({ number }) => number),
  }));
