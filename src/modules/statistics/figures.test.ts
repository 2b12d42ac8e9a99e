import { expect, test } from 'vitest';
import type { Counted } from '#platform/indicator';
import { figuresOf } from './figures.ts';

const today = '2026-11-24';
const groupings = [
  { code: '1', name: 'Grand Cahors', population: 40_000, outline: null },
  { code: '2', name: 'Quercy Blanc', population: 8000, outline: null },
  { code: '3', name: 'Cazals-Salviac', population: 0, outline: null },
];
const one = (
  month: string,
  count: number,
  epciCode: string | null = '1',
  kind: string | null = null,
): Counted => ({
  month: `${month}-01`,
  epciCode,
  kind,
  count,
});
const figures = (counts: Counted[], leastShown = 5) =>
  figuresOf({ leastShown }, counts, { today, groupings });

test('a year that has one before it ends with the last whole month; the month that runs is told apart', () => {
  const { months, now, before, soFar } = figures([one('2024-12', 10), one('2025-11', 20), one('2026-11', 5)]);
  expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2025-11-01', '2026-10-01']);
  expect([now, before, soFar]).toEqual([20, 10, 5]);
});

test('a network that has begun to count sees the month that runs, and nothing to compare it to', () => {
  const { months, now, before, soFar } = figures([one('2026-11', 10)]);
  expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2025-12-01', '2026-11-01']);
  expect([now, before, soFar]).toEqual([10, null, null]);
});

test('a year before that was not counted from its beginning is no year to compare to', () => {
  expect(figures([one('2025-09', 40), one('2026-10', 500)]).span.before).toBeNull();
});

test('a small month is masked, the others and the year are told by fives', () => {
  const { months, now } = figures([one('2026-09', 3), one('2026-10', 42), one('2026-11', 11)]);
  expect(months.slice(-3).map((each) => each.now)).toEqual([null, 40, 10]);
  expect(now).toBe(55);
});

test('what is not people is told exactly', () => {
  expect(figures([one('2026-10', 3), one('2026-11', 4)], 0).now).toBe(7);
});

test('each territory has its share for a hundred inhabitants, where somebody lives', () => {
  const { areas } = figures([one('2026-10', 400), one('2026-10', 240, '2'), one('2026-10', 30, '3')]);
  expect(areas.map(({ name, per100 }) => [name, per100])).toEqual([
    ['Grand Cahors', 1],
    ['Quercy Blanc', 3],
    ['Cazals-Salviac', null],
  ]);
});

test('what is outside of all territories counts for the network', () => {
  expect(figures([one('2026-10', 15, null)]).now).toBe(15);
});

test('kinds come the largest first', () => {
  const { kinds } = figures([one('2026-10', 12, '1', 'photo'), one('2026-10', 30, '1', 'mail')]);
  expect(kinds.map(({ key, now }) => [key, now])).toEqual([
    ['mail', 30],
    ['photo', 10],
  ]);
});
