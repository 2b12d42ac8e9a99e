import { editDistance } from './edit-distance.ts';
import { plainText } from './plain-words.ts';

/** A commune that what was typed may mean. */
export interface Candidate {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  population: number;
  /** How what was typed meets it: its name, its postal code, the beginning of its name, a part of it, or by likeness. */
  meets: 'name' | 'postal' | 'beginning' | 'part' | 'likeness';
  /** From 0 to 1, by trigrams. */
  likeness: number;
}

export type Place =
  | { is: 'nowhere' }
  /** `understood`: what was typed is written otherwise. `also`: other communes of that postal code. */
  | { is: 'here'; commune: Candidate; understood: boolean; also: Candidate[] }
  | { is: 'several'; communes: Candidate[] }
  | { is: 'unknown' };

/** What was typed, to be compared: the name's plain words, and the postal code when there is one. */
export function placeAsked(text: string): { name: string; postalCode: string | null } {
  const plain = plainText(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const [postalCode = null] = /\b\d{5}\b/.exec(plain) ?? [];
  const name = plain
    .replace(/\b\d{5}\b/, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim()
    .replace(/ +/g, ' ');
  return { name, postalCode };
}

/** How much of a name, or of one of its words, may be written otherwise. */
const mostOtherwise = 0.45;

/** Whether what was typed can be the name misspelt: « Souyac » is Souillac, « Paris » is not Parnac, though trigrams find both alike. */
export function canBeMeant(typed: string, name: string): boolean {
  const wholeAndWords = (said: string): string[] => [said, ...said.split(' ')];
  return wholeAndWords(placeAsked(name).name).some((meant) =>
    wholeAndWords(typed).some((each) => editDistance(each, meant) <= mostOtherwise * meant.length),
  );
}

const mostOffered = 8;
/** How much more alike the first must be than the second to be taken for what was meant. */
const clearLead = 0.12;

/** Decides what was meant among the communes that may be, the best first. */
export function placeAmong(candidates: readonly Candidate[]): Place {
  const [first, second] = candidates;
  if (!first) return { is: 'unknown' };
  const equals = candidates.filter(({ meets }) => meets === first.meets);
  const several: Place = { is: 'several', communes: equals.slice(0, mostOffered) };

  if (first.meets === 'postal')
    return { is: 'here', commune: first, understood: false, also: equals.slice(1, mostOffered) };
  if (equals.length === 1)
    return { is: 'here', commune: first, understood: first.meets !== 'name', also: [] };
  if (first.meets !== 'likeness') return several;
  return first.likeness - (second?.likeness ?? 0) >= clearLead
    ? { is: 'here', commune: first, understood: true, also: [] }
    : several;
}
