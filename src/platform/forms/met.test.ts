import { expect, test } from 'vitest';
import { meet, shownOf } from './met.ts';

const date = { day: '2026-12-08', from: 840, to: 960 };
const when = ['day', 'from', 'to'];
const { base } = shownOf(date);

test('of a day and its hours that two changed in part, neither makes a date that nobody wanted', () => {
  const theirs = { ...date, from: 900, to: 1020 };
  const { said, crossed } = meet(theirs, { ...date, day: '2026-12-10', base }, when);
  expect(crossed).toEqual(['day', 'from', 'to']);
  expect(said).toEqual({ day: '2026-12-10', from: 840, to: 960 });
});

test('a date that only one of them changed is hers', () => {
  const theirs = { ...date, from: 900, to: 1020 };
  expect(meet(theirs, { ...date, base }, when)).toEqual({ said: theirs, crossed: [] });
  const hers = { ...date, day: '2026-12-10' };
  expect(meet(date, { ...hers, base }, when)).toEqual({ said: hers, crossed: [] });
});

test('both moved to the same day: that is no crossing', () => {
  const theirs = { ...date, day: '2026-12-10' };
  expect(meet(theirs, { ...theirs, base }, when).crossed).toEqual([]);
});
