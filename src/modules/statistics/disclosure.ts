/**
 * Which counts of a list may be shown beside their sum: null for those that are masked. Below `least` somebody could be
 * recognised. Where the sum would give away what is masked (one alone, or several that are few together), the smallest of the
 * others is masked as well: secondary suppression, as in Hundepool and others, Statistical Disclosure Control (2012), §4.3.
 */
export function conceal(counts: readonly number[], least: number): (number | null)[] {
  const masked = new Set([...counts.keys()].filter((rank) => isSmall(counts[rank] as number, least)));
  const others = [...counts.keys()]
    .filter((rank) => !masked.has(rank) && (counts[rank] as number) > 0)
    .sort((one, other) => (counts[one] as number) - (counts[other] as number));
  const sum = (): number => [...masked].reduce((total, rank) => total + (counts[rank] as number), 0);
  while (masked.size > 0 && (masked.size < 2 || sum() < least) && others.length > 0)
    masked.add(others.shift() as number);
  return counts.map((count, rank) => (masked.has(rank) ? null : count));
}

const isSmall = (count: number, least: number): boolean => count > 0 && count < least;

/** A sum: exact where every part is shown, else rounded to ten, so that no subtraction finds what is masked. */
export interface Sum {
  value: number;
  isRounded: boolean;
}

export function sumOf(counts: readonly number[], shown: readonly (number | null)[]): Sum {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const isRounded = shown.includes(null);
  return { value: isRounded ? Math.round(total / 10) * 10 : total, isRounded };
}
