import { expect, test } from 'vitest';
import { milestones, periodAsked } from './period.ts';

const today = '2026-11-24';
const year = { from: '2025-11-24', to: today };

test.each([
  ['nothing is the year until today', {}, { period: year, errors: {}, isCut: false }],
  [
    'two days are those',
    { du: '2026-01-01', au: '2026-06-30' },
    { period: { from: '2026-01-01', to: '2026-06-30' }, errors: {}, isCut: false },
  ],
  [
    'an end alone is the year before it',
    { au: '2026-06-30' },
    { period: { from: '2025-06-30', to: '2026-06-30' }, errors: {}, isCut: false },
  ],
  [
    'one day is a period too',
    { du: today, au: today },
    { period: { from: today, to: today }, errors: {}, isCut: false },
  ],
  [
    'long ago is answered',
    { du: '1900-01-01', au: '1950-01-01' },
    { period: { from: '1900-01-01', to: '1950-01-01' }, errors: {}, isCut: false },
  ],
  [
    'an end to come is today',
    { du: '2026-01-01', au: '2030-01-01' },
    { period: { from: '2026-01-01', to: today }, errors: {}, isCut: true },
  ],
  [
    'both to come are refused',
    { du: '2029-01-01', au: '2030-01-01' },
    { period: year, errors: { du: 'future' }, isCut: true },
  ],
  [
    'reversed days are refused',
    { du: '2026-06-30', au: '2026-01-01' },
    { period: { from: '2025-11-24', to: today }, errors: { du: 'reversed' }, isCut: false },
  ],
  [
    'a day that does not exist is refused',
    { du: '2026-02-30' },
    { period: year, errors: { du: 'day' }, isCut: false },
  ],
  [
    'what is no day is refused',
    { du: 'hier', au: '12/10/2026' },
    { period: year, errors: { du: 'day', au: 'day' }, isCut: false },
  ],
  [
    'a day before 1900 is refused',
    { du: '0001-01-01' },
    { period: year, errors: { du: 'day' }, isCut: false },
  ],
])('%s', (_what, query, asked) => {
  expect(periodAsked(query, today)).toEqual(asked);
});

test.each([
  ['a year has its months', year, 14],
  ['a day has one', { from: today, to: today }, 1],
  ['two days of one month have two', { from: '2026-11-02', to: today }, 2],
  ['a century has no more than a curve can show', { from: '1926-11-24', to: today }, 26],
])('%s', (_what, period, count) => {
  const days = milestones(period);
  expect(days.length).toBeLessThanOrEqual(count);
  expect([days.at(0), days.at(-1)]).toEqual([period.from, period.to]);
  expect([...days].sort()).toEqual(days);
});

test('the milestones of a quarter are the ends of its months', () => {
  expect(milestones({ from: '2026-01-15', to: '2026-04-10' })).toEqual([
    '2026-01-15',
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-10',
  ]);
});
