import type { Identifier } from '#modules/network/rules';
import { slugOf } from '#platform/slug';
import type { Place } from './import.ts';

/** What a source calls a place: its identifier, or else its name where it is. */
export function keyOf(identifier: Identifier | null, place: Place): string {
  if (identifier) return `${identifier.scheme}:${identifier.value}`;
  return `${alikeOf(place)}|${slugOf(place.address)}`;
}

/** Two lines of one file that say the same of both are to be looked at. */
export const alikeOf = ({ name, commune }: Pick<Place, 'name' | 'commune'>): string =>
  `${slugOf(name)}|${commune.code}`;
