import type { PlacedSpace } from '#modules/network/rules';
import { facetKeys, has } from './facets.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { plainText, plainWords } from './plain-words.ts';
import { soughtWords } from './sought-words.ts';
import { facetsOfSpace } from './space-facets.ts';
import { longestWord } from './words-asked.ts';

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

/** A word of the list that mistakes are corrected with: as it is compared, and as it is written. */
export interface Word {
  plain: string;
  shown: string;
}

export function wordsOf(space: PlacedSpace): Word[] {
  const written = saidBy(space).split(/[^\p{L}\p{M}\p{N}]+/u);
  const words = new Map<string, string>();
  for (const shown of written) {
    const [plain] = plainWords(shown);
    // Two synonyms are compared as one word, which is then shown as itself.
    if (plain && plain.length <= longestWord)
      words.set(plain, plainText(shown) === plain ? shown.toLowerCase() : plain);
  }
  return [...words].map(([plain, shown]) => ({ plain, shown }));
}

const namesOf = ({ name, communeName, postalCode }: PlacedSpace): string =>
  [name, communeName, postalCode].join(' ');

/** In both languages: whoever reads English types English. */
function saidBy(space: PlacedSpace): string {
  const facets = facetsOfSpace(space);
  const held = facetKeys.filter((key) => has(facets, key));
  return [
    namesOf(space),
    ...held.flatMap((key) => [fr.facets[key], soughtWords[key], en.facets[key]]),
    space.summary,
    space.description,
    space.address,
    ...space.trainings,
    ...space.otherLabels,
    space.structureName,
    space.epciName,
  ].join(' ');
}
