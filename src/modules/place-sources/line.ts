import type { Identifier } from '#modules/network/rules';
import type { ReadRow } from '#modules/place-files/rules';
import { slugOf } from '#platform/slug';
import type { Communes } from './communes.ts';
import { placeOf } from './place.ts';
import type { Place } from './verdict.ts';

/** A place of a file, with what its source calls it and what makes it alike another line. */
export interface Line {
  line: number;
  key: string;
  alike: string;
  place: Place;
}

/** A line that was read, with all that a space needs; or why it cannot be one. */
export function lineOf(row: ReadRow, communes: Communes): Line | { reason: string } {
  const place = placeOf(row, communes);
  if ('reason' in place) return place;
  return { line: row.line, key: keyOf(row.identifier, place), alike: alikeOf(place), place };
}

/** What a source calls a place: its identifier, or else its name where it is. */
function keyOf(identifier: Identifier | null, place: Place): string {
  if (identifier) return `${identifier.scheme}:${identifier.value}`;
  return `${alikeOf(place)}|${slugOf(place.address)}`;
}

/** Two lines of one file that say the same of both are to be looked at. */
export const alikeOf = ({ name, commune }: Pick<Place, 'name' | 'commune'>): string =>
  `${slugOf(name)}|${commune.code}`;
