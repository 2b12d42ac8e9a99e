import { distanceKm } from '#modules/network/rules';
import type { Earlier, Line, Place } from '#modules/place-sources/rules';
import type { Database } from '#platform/database/deed';
import { slugOf } from '#platform/slug';
import { earlierRows } from './row-store.ts';

/** For a line, the first one above it that says the same place: by what it calls it, or by its name where it is. */
export async function linesAbove(tx: Database, importId: string, lines: readonly Line[]) {
  const above = await earlierRows(tx, importId, {
    keys: lines.map(({ key }) => key),
    alikes: lines.map(({ alike }) => alike),
    before: (lines[0] as Line).line,
  });
  const seen: Line[] = above.map((row) => row as unknown as Line);
  const byKey = new Map<string, Line>();
  const byAlike = new Map<string, Line[]>();
  const remember = (each: Line): void => {
    if (!byKey.has(each.key)) byKey.set(each.key, each);
    byAlike.set(each.alike, [...(byAlike.get(each.alike) ?? []), each]);
  };
  for (const each of seen) remember(each);
  const answers = new Map<number, Earlier>();
  for (const each of lines) {
    const same = byKey.get(each.key);
    const alike = same ?? byAlike.get(each.alike)?.find((other) => isSamePlace(other.place, each.place));
    answers.set(each.line, alike ? { line: alike.line, isRepeated: same !== undefined } : null);
    if (!alike) remember(each);
  }
  return ({ line }: Line): Earlier => answers.get(line) ?? null;
}

const withinKm = 0.15;

const isSamePlace = (one: Place, other: Place): boolean =>
  slugOf(one.address) === slugOf(other.address) ||
  (one.isPlaced && other.isPlaced && distanceKm(one, other) <= withinKm);
