import { expect, test } from 'vitest';
import { aPage } from '#platform/testing/a-page';
import { Pagination } from './Pagination.tsx';
import { pageWindow } from './page-window.ts';

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [1, 3, '1 2 3'],
  [1, 4, '1 2 3 4'],
  [1, 5, '1 2 3 4 5'],
  [1, 13, '1 2 3 … 13'],
  [2, 13, '1 2 3 … 13'],
  [4, 13, '1 2 3 4 5 … 13'],
  [6, 13, '1 2 3 4 5 6 7 … 13'],
  [7, 13, '1 2 3 … 6 7 8 … 13'],
  [12, 13, '1 2 3 … 11 12 13'],
  [13, 13, '1 2 3 … 12 13'],
])('on page %i of %i one sees %s', (current, count, expected) => {
  expect(
    pageWindow(current, count)
      .map((page) => page ?? '…')
      .join(' '),
  ).toBe(expected);
});

test('the links keep the question asked, and the first page has one address only', () => {
  const page = aPage({ query: '?q=caf%C3%A9&page=2' });
  const html = String(<Pagination page={page} current={2} count={3} />);
  expect(html).toContain('href="/annuaire?q=caf%C3%A9" rel="prev"');
  expect(html).toContain('href="/annuaire?q=caf%C3%A9&amp;page=3"');
  expect(html).toContain('<b aria-current="page">2 </b>');
});

test('a list of one page has no numbers', () => {
  expect(String(<Pagination page={aPage()} current={1} count={1} />)).toBe('');
});
