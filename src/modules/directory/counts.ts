import {
  bitsOf,
  countFacets,
  type FacetGroup,
  type FacetKey,
  facetsOf,
  looseGroups,
  share,
} from './facets.ts';
import { choicesIn, type Search } from './search.ts';

export interface Counts {
  total: number;
  counts: Record<FacetKey, number>;
}

/**
 * What each choice would leave if it were ticked too, from the choices of every space that meets all the rest
 * of a search. In a loose group a tick widens: its choices are counted as if none of that group were ticked.
 */
export function countChoices(sets: readonly number[], search: Search): Counts {
  const masks = looseGroups
    .map((group) => ({ group, mask: bitsOf(choicesIn(search, group)) }))
    .filter(({ mask }) => mask > 0);
  const meeting = (except?: FacetGroup) => {
    const wanted = masks.filter(({ group }) => group !== except);
    return sets.filter((set) => wanted.every(({ mask }) => share(set, mask)));
  };
  const met = meeting();
  const counts = countFacets(met);
  for (const { group } of masks) {
    const without = countFacets(meeting(group));
    for (const key of facetsOf(group)) counts[key] = without[key];
  }
  return { total: met.length, counts };
}
