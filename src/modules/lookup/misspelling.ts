import { type Costs, editDistance } from './edit-distance.ts';
import { soundOf } from './sound.ts';

/** As many letters of a word as its keys are made of: what is typed wrong further on is found all the same. */
const keyLetters = 7;

/** One mistake in a short word, two in a middling one, three in a long one. */
function mostMistakes({ length }: string): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/** By which a word of a lexicon is found when it is mistyped. */
export interface Keys {
  /** Its beginning without one or two of its letters, whichever they are. */
  letters: number[];
  /** How it sounds. */
  sound: number;
}

/**
 * The keys of a word, as numbers. A mistyped word shares one with the word that was meant, so that an index finds the few that may be
 * (symmetric deletion: W. Garbe, SymSpell).
 */
export function keysOf(lexicon: string, plain: string): Keys {
  const beginnings = new Set([plain.slice(0, keyLetters)]);
  let shorter = [...beginnings];
  for (let left = Math.min(2, mostMistakes(plain)); left > 0; left--) {
    shorter = [...new Set(shorter.flatMap(withoutOne))];
    for (const each of shorter) beginnings.add(each);
  }
  const start = numberOf(`${lexicon}/`);
  return {
    letters: [...beginnings].map((each) => numberOf(each, start)),
    sound: numberOf(`=${soundOf(plain)}`, start),
  };
}

const withoutOne = (text: string): string[] =>
  text.length > 1 ? Array.from(text, (_, place) => text.slice(0, place) + text.slice(place + 1)) : [];

/** FNV-1a, as PostgreSQL's integers have it. */
function numberOf(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash | 0;
}

const azerty = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/** Letters under neighbouring keys of a French keyboard. */
const neighbours = new Set(
  azerty.flatMap((line, row) =>
    Array.from(line, (key, column) => [
      ...[line[column + 1], azerty[row + 1]?.[column - 1], azerty[row + 1]?.[column]].map(
        (other) => key + other,
      ),
      ...[line[column - 1], azerty[row - 1]?.[column + 1], azerty[row - 1]?.[column]].map(
        (other) => key + other,
      ),
    ]).flat(),
  ),
);

/** Mistakes that fingers make are likelier than others. */
const costs: Costs = {
  change: (typed, meant) => (neighbours.has(typed + meant) ? 0.75 : 1),
  extra: (letter, before) => (letter === before ? 0.5 : 1),
  swap: 0.75,
};

/** How wrong a word would be typed, if another was meant: about one a mistake; null when nobody would mean that one. */
export function wrongness(typed: string, meant: string, soundsLike: boolean): number | null {
  const most = soundsLike ? typed.length / 2 + 1 : mostMistakes(typed);
  // Each letter more or less is a mistake by itself: most words are told apart so.
  if (Math.abs(typed.length - meant.length) > most || editDistance(typed, meant) > most) return null;
  const cost = editDistance(typed, meant, costs) + (typed[0] === meant[0] ? 0 : 0.15);
  return soundsLike ? cost * 0.6 : cost;
}
