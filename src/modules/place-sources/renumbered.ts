import { distanceKm } from '#modules/network/rules';
import { slugOf } from '#platform/slug';
import type { Today } from './decide.ts';
import { likeness } from './likeness.ts';
import { alikeOf } from './line.ts';
import type { Place } from './verdict.ts';

const farKm = 20;
const besideKm = 0.15;
const leastAlike = 0.5;

/** A number that has been given to another place: nothing of the name, and far away. */
export const isElsewhere = (place: Place, { space }: Today): boolean =>
  distanceKm(place, space) > farKm && likeness(place.name, space.name) < 0.3;

/**
 * Whether a number leads to another place than it did: many programs number the rows of a file anew each time. Neither
 * where it is nor what it is called is the space's, nor what the source called it last.
 */
export function isRenumbered(place: Place, { space }: Today, alike: string | null = null): boolean {
  if (alikeOf(place) === alike || slugOf(place.name) === slugOf(space.name)) return false;
  if (place.commune.code !== space.communeCode) return !isBeside(place, space);
  return !isBeside(place, space) && likenessWithin(place, space.name) < leastAlike;
}

const isBeside = (place: Place, space: Today['space']): boolean =>
  (place.commune.code === space.communeCode && slugOf(place.address) === slugOf(space.address)) ||
  (place.isPlaced && distanceKm(place, space) <= besideKm);

/** Two places of Gramat are not alike for being called « de Gramat ». */
function likenessWithin({ name, commune }: Place, other: string): number {
  const [one, two] = [name, other].map((each) => slugOf(each).replace(slugOf(commune.name), ''));
  return likeness(one as string, two as string);
}
