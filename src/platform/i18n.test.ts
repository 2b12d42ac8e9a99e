import { expect, test } from 'vitest';
import { formatNumber, inQuotes, type Lang, plural } from './i18n.ts';

test.each<[Lang, string]>([
  ['fr', '«\u00a0impression\u00a0»'],
  ['en', '“impression”'],
])('words are quoted as they are in %s', (lang, quoted) => {
  expect(inQuotes(lang, 'impression')).toBe(quoted);
});

test.each<[Lang, number, string]>([
  ['fr', 0, 'un'],
  ['fr', 1, 'un'],
  ['fr', 2, 'plusieurs'],
  ['en', 0, 'plusieurs'],
  ['en', 1, 'un'],
])('in %s, %i takes its form', (lang, count, form) => {
  expect(plural(lang, count, { one: 'un', other: 'plusieurs' })).toBe(form);
});

test.each<[Lang, string]>([
  ['fr', '6\u202f480'],
  ['en', '6,480'],
])('a number is read as it is written in %s', (lang, written) => {
  expect(formatNumber(lang, 6480)).toBe(written);
});
