import { plainText, plainWords, type Word, wordsOf as wordsIn } from '#modules/lookup/rules';
import type { PlacedSpace } from '#modules/network/rules';
import { facetWords } from './facet-words.ts';
import { facetKeys, has } from './facets.ts';
import { soughtWords } from './sought-words.ts';
import { facetsOfSpace } from './space-facets.ts';

/** The words of the directory, against which it is searched. */
export const lexicon = 'directory';

/** A space as the directory keeps it. */
export interface Entry {
  spaceId: string;
  slug: string;
  name: string;
  commune: string;
  phone: string | null;
  latitude: number;
  longitude: number;
  fictitious: boolean;
  facets: number;
}

/** The texts of an entry that are searched, as plain words. */
export interface EntryTexts {
  /** What it is called and where it is: whoever types that means this space. */
  names: string;
  /** All that it says, its names included. */
  words: string;
}

export const entryOf = (space: PlacedSpace): Entry => ({
  spaceId: space.id,
  slug: space.slug,
  name: space.name,
  commune: space.communeName,
  phone: space.phone,
  latitude: space.latitude,
  longitude: space.longitude,
  fictitious: space.fictitious,
  facets: facetsOfSpace(space),
});

/** French order to its first level: no accents, and any sign counts as a space. */
export const sortKeyOf = (name: string): string =>
  plainText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const textsOf = (space: PlacedSpace): EntryTexts => ({
  names: plainWords(namesOf(space)).join(' '),
  words: plainWords(saidBy(space)).join(' '),
});

/** The words by which it can be found. */
export const wordsOf = (space: PlacedSpace): Word[] => wordsIn(saidBy(space));

const namesOf = ({ name, communeName, postalCode }: PlacedSpace): string =>
  [name, communeName, postalCode].join(' ');

/** All by which it is looked for. */
const saidBy = (space: PlacedSpace): string =>
  [namesOf(space), space.summary, space.description, space.address, soughtIn(space)].join(' ');

/** What it does and whose it is, in the words of those who look for it; in both languages: whoever reads English types English. */
export function soughtIn(space: PlacedSpace): string {
  const facets = facetsOfSpace(space);
  const held = facetKeys.filter((key) => has(facets, key));
  return [
    ...held.flatMap((key) => [facetWords.fr[key], soughtWords[key], facetWords.en[key]]),
    ...space.trainings,
    ...space.otherLabels,
    space.structureName,
    space.epciName,
  ].join(' ');
}
