/** What differs from one house to the next. */
export interface HousePlan {
  floors: 1 | 2;
  /** The dovecote of the Quercy, at the end of the house. */
  hasTower: boolean;
  isMirrored: boolean;
  shutters: 1 | 2 | 3 | 4;
  /** The middle of the door. */
  door: number;
  windows: readonly number[];
  beside: 'books' | 'bench' | 'well';
}

/** The same words always give the same house. */
export function plotHouse(seed: string): HousePlan {
  const chance = hash(seed);
  const hasTower = chance % 3 === 0;
  const isCentred = (chance >> 3) % 3 !== 0;
  return {
    floors: !hasTower && (chance >> 5) % 2 === 0 ? 2 : 1,
    hasTower,
    isMirrored: (chance >> 7) % 2 === 0,
    shutters: (((chance >> 9) % 4) + 1) as HousePlan['shutters'],
    door: isCentred ? 260 : 168,
    windows: isCentred ? [140, 380] : [290, 395],
    beside: (['books', 'bench', 'well'] as const)[(chance >> 12) % 3] ?? 'bench',
  };
}

/** FNV-1a, 32 bits: enough to choose a house. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 1;
}
