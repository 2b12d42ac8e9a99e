import { expect, test } from 'vitest';
import { type Reader, totalOf, twelveMonths, yearOf } from './year.ts';

test('twelve months end with this one, without a gap', () => {
  const months = twelveMonths('2026-03-31');
  expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-04-01', '2026-03-01']);
});

test('one to four people are masked for others than the team, none and five are not', () => {
  const month = (people: number) => ({ month: '2026-03-01', people, meetings: 1 });
  const shown = (reader: Reader) =>
    [0, 1, 4, 5].map((people) => yearOf([month(people)], '2026-03-31', reader).at(-1)?.people);
  expect(shown('others')).toEqual([0, null, null, 5]);
  expect(shown('team')).toEqual([0, 1, 4, 5]);
});

test('the year gives no sum from which a masked month would follow', () => {
  const months = [
    { month: '2026-02-01', people: 40, meetings: 4 },
    { month: '2026-03-01', people: 3, meetings: 1 },
  ];
  expect(totalOf(yearOf(months, '2026-03-31', 'others'))).toBeNull();
  expect(totalOf(yearOf(months.slice(0, 1), '2026-03-31', 'others'))).toBe(40);
});
