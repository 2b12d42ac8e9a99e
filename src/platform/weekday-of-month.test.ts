import { expect, test } from 'vitest';
import { sameRankAfter } from './weekday-of-month.ts';

test.each([
  ['the second Tuesday, two months later', '2026-12-08', 2, '2027-02-09'],
  ['the same month', '2026-12-08', 0, '2026-12-08'],
  ['the first Monday, over the end of a year', '2026-11-02', 3, '2027-02-01'],
  ['a fifth Tuesday, where the month has four', '2026-12-29', 2, '2027-02-23'],
  ['a fifth Thursday, where the month has five', '2026-10-29', 2, '2026-12-31'],
])('%s', (_, day, months, expected) => {
  expect(sameRankAfter(day, months)).toBe(expected);
});
