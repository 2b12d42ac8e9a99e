import type { Import } from './cruise.ts';

/** Where each file leads. Types are gone when the program runs: they lead nowhere. */
export const roadsOf = (imports: readonly Import[]): Map<string, Import[]> =>
  Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  );

/** The shortest road from a file to one that is meant, the first left out. */
export function roadTo(
  start: string,
  isMeant: (file: string) => boolean,
  next: ReadonlyMap<string, readonly Import[]>,
): string[] | null {
  const roads = [[start]];
  const seen = new Set<string>();
  for (const road of roads) {
    for (const { to } of next.get(road.at(-1) as string) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      if (isMeant(to)) return [...road.slice(1), to];
      roads.push([...road, to]);
    }
  }
  return null;
}
