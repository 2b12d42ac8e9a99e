/** Draws that look like chance and are the same at each telling. */
export interface Random {
  /** From 0 included to 1 excluded. */
  next(): number;
  /** A whole number between two others, both included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Value>(list: readonly Value[]): Value;
  /** `count` different values, in the order of the list. */
  some<Value>(list: readonly Value[], count: number): Value[];
}

/** Mulberry32 (T. Ettinger, 2017): one 32-bit state, enough to tell a story. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const random: Random = {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to pick from.');
      return list[Math.floor(next() * list.length)] as (typeof list)[number];
    },
    some(list, count) {
      const left = list.map((_, index) => index);
      while (left.length > count) left.splice(Math.floor(next() * left.length), 1);
      return left.map((index) => list[index] as (typeof list)[number]);
    },
  };
  return random;
}

/** A seed of its own for each name (FNV-1a, 32 bits): a space that is added changes no other. */
export const seedOf = (name: string): number =>
  [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
