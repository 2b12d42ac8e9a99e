import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { monthsOf, periodInWords, placeOf } from './months.ts';

test.each([
  ['fr', '2009-03', '2010-06', 'de mars 2009 à juin 2010'],
  ['fr', '2009-04', '2009-10', 'd’avril 2009 à octobre 2009'],
  ['fr', '2009-03', '2009-03', 'mars 2009'],
  ['en', '2009-03', '2010-06', 'March 2009 to June 2010'],
] as const)('in %s, from %s to %s is « %s »', (lang, from, to, said) => {
  expect(plain(periodInWords(lang, from, to))).toBe(said);
});

test('a bar stands where its months are in the years of the plan', () => {
  expect(monthsOf([2009])).toHaveLength(12);
  expect(placeOf([2009, 2010], '2009-01', '2010-12')).toEqual({ start: 0, share: 1 });
  expect(placeOf([2009, 2010], '2010-01', '2010-06')).toEqual({ start: 0.5, share: 0.25 });
});
