import type { Identifier } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { spacesNamed } from './known-store.ts';
import type { Place } from './verdict.ts';

/** The identifiers of a place that no space holds yet, not even one of the same batch. */
export async function freeIdentifiers(tx: Database, places: readonly Place[]) {
  const held = await spacesNamed(
    tx,
    places.flatMap(({ identifiers }) => identifiers),
  );
  const taken = new Set(held.map(({ scheme, value }) => `${scheme}:${value}`));
  return ({ identifiers }: Place): Identifier[] =>
    identifiers.filter(({ scheme, value }) => {
      const name = `${scheme}:${value}`;
      if (taken.has(name)) return false;
      taken.add(name);
      return true;
    });
}
