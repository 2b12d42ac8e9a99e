/** People are told by fives, as the published tables of HESA are. */
const step = 5;

/**
 * A count as it may be shown. Where people are counted, fewer than `least` are masked (null), since somebody could be
 * recognised, and the others are rounded to five: whatever is subtracted from whatever, in this list or another, leaves five
 * possible answers for each term and gives nobody away.
 */
export function shown(count: number, least: number): number | null {
  if (least === 0 || count === 0) return count;
  return count < least ? null : Math.round(count / step) * step;
}
