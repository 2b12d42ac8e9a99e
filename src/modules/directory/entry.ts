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

/** The texts of an entry that are searched, by weight: what a word in the name means outweighs one in the description. */
export interface EntryTexts {
  a: string;
  b: string;
  c: string;
  d: string;
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

export function textsOf(space: PlacedSpace): EntryTexts {
  const { a, b, c, d } = saidBy(space);
  return {
    a: plainWords(a).join(' '),
    b: plainWords(b).join(' '),
    c: plainWords(c).join(' '),
    d: plainWords(d).join(' '),
  };
}

/** A word of the list that mistakes are corrected with: as it is compared, and as it is written. */
export interface Word {
  plain: string;
  shown: string;
}

export function wordsOf(space: PlacedSpace): Word[] {
  const { a, b, c, d } = saidBy(space);
  const written = [a, b, c, d].join(' ').split(/[^\p{L}\p{M}\p{N}]+/u);
  const words = new Map<string, string>();
  for (const shown of written) {
    const [plain] = plainWords(shown);
    // Two synonyms are compared as one word, which is then shown as itself.
    if (plain && plain.length <= longestWord)
      words.set(plain, plainText(shown) === plain ? shown.toLowerCase() : plain);
  }
  return [...words].map(([plain, shown]) => ({ plain, shown }));
}

function saidBy(space: PlacedSpace) {
  const held = facetKeys.filter((key) => has(facetsOfSpace(space), key));
  return {
    a: [space.name, space.communeName, space.postalCode].join(' '),
    b: [...held.map((key) => fr.facets[key]), space.summary ?? ''].join(' '),
    c: [
      ...held.map((key) => soughtWords[key] ?? ''),
      space.description ?? '',
      space.address,
      ...space.trainings,
      ...space.otherLabels,
    ].join(' '),
    d: [space.structureName ?? '', space.epciName ?? '', ...held.map((key) => en.facets[key])].join(' '),
  };
}
