import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { amount, moneyOf, typedAmount } from './money.ts';

test.each([
  ['0', 0],
  ['10 000', 1_000_000],
  ['10\u202f000 €', 1_000_000],
  ['12 345 678,90 €', 1_234_567_890],
  ['12,345,678.90', 1_234_567_890],
  ['12.345.678,90', 1_234_567_890],
  ['10,000', 1_000_000],
  ['2500,5', 250_050],
  ['0,07', 7],
  ['999999999,99', 99_999_999_999],
])('« %s » is %i cents', (typed, cents) => {
  expect(amount.parse(typed)).toBe(cents);
});

test.each([
  ['-5', 'negative'],
  ['−5', 'negative'],
  ['1e20', 'amount'],
  ['100000000000000000000', 'tooMuch'],
  ['1000000000', 'tooMuch'],
  ['12,345,67', 'amount'],
  ['0,123', 'amount'],
  ['1.5.2', 'amount'],
  ['Infinity', 'amount'],
  ['dix', 'amount'],
  ['', 'missing'],
])('« %s » is no amount', (typed, why) => {
  const read = amount.safeParse(typed);
  expect(read.success ? null : read.error.issues[0]?.message).toBe(why);
});

test('what a field shows is read back as the same cents, in both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999_999 }),
      fc.constantFrom('fr' as const, 'en' as const),
      (cents, lang) => {
        expect(amount.parse(typedAmount(lang, cents))).toBe(cents);
      },
    ),
  );
});

test.each([
  ['fr', [1_000_000, 0], ['10 000 €', '0 €']],
  ['fr', [1_234_567_890, 1_000_000], ['12 345 678,90 €', '10 000,00 €']],
  ['en', [1_234_567_890], ['€12,345,678.90']],
  // The largest sum that a plan can hold: a fraction of euros would not be exact any more.
  ['fr', [7_199_999_999_928_000 + 1], ['71 999 999 999 280,01 €']],
] as const)('in %s, %j is read as %j', (lang, cents, read) => {
  expect(cents.map(moneyOf(lang, cents)).map(plain)).toEqual(read);
});
