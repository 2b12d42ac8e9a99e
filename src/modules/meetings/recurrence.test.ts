import { expect, test } from 'vitest';
import { refusalOfRule, spansBetween } from './recurrence.ts';
import type { Timing } from './series.ts';

const zone = 'Europe/Paris';
const tuesdays: Timing = {
  startsOn: '2026-10-13',
  startsAtMinutes: 14 * 60,
  durationMinutes: 120,
  rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
  without: [],
};
const always = { from: new Date('2020-01-01'), to: new Date('2035-01-01') };
const starts = (timing: Partial<Timing>, window = always) =>
  spansBetween({ ...tuesdays, ...timing }, zone, window).map(({ startsAt }) => startsAt.toISOString());

test('two in the afternoon stays two in the afternoon when clocks go back', () => {
  expect(starts({})).toEqual([
    '2026-10-13T12:00:00.000Z',
    '2026-10-20T12:00:00.000Z',
    '2026-10-27T13:00:00.000Z',
    '2026-11-03T13:00:00.000Z',
  ]);
});

test('a day that is taken out is not made up for', () => {
  expect(starts({ without: ['2026-10-20'] })).toHaveLength(3);
});

test.each([
  ['once', { rule: null }, 1],
  ['every other week', { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=3' }, 3],
  ['the second Tuesday of each month, until March', { rule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270310' }, 6],
  ['until a day that is included', { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261027' }, 3],
  [
    'until an hour of that day, as other programs write it',
    { rule: 'FREQ=WEEKLY;UNTIL=20261027T120000Z' },
    3,
  ],
  ['on the 29th of February only', { startsOn: '2028-02-29', rule: 'FREQ=YEARLY;COUNT=2' }, 2],
])('%s', (_, timing, count) => {
  expect(starts(timing as Partial<Timing>)).toHaveLength(count as number);
});

test('a night course is an hour shorter, or longer, when clocks change: its clock times stay', () => {
  const night = { startsAtMinutes: 22 * 60, durationMinutes: 8 * 60, rule: null };
  const hours = (startsOn: string) =>
    spansBetween({ ...tuesdays, ...night, startsOn }, zone, always).map(
      ({ startsAt, endsAt }) => (endsAt.getTime() - startsAt.getTime()) / 3_600_000,
    );
  expect([hours('2026-03-28'), hours('2026-10-24'), hours('2026-11-24')]).toEqual([[7], [9], [8]]);
});

test('what begins at an hour that the clocks jump over begins an hour later, and lasts', () => {
  const [span] = spansBetween(
    { ...tuesdays, startsOn: '2026-03-29', startsAtMinutes: 150, durationMinutes: 30, rule: null },
    zone,
    always,
  );
  expect(span?.startsAt.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(Number(span?.endsAt) - Number(span?.startsAt)).toBe(30 * 60_000);
});

test('an event may last three days', () => {
  const [span] = spansBetween({ ...tuesdays, rule: null, durationMinutes: 3 * 24 * 60 }, zone, always);
  expect(span?.endsAt.toISOString()).toBe('2026-10-16T12:00:00.000Z');
});

test('a rule that never ends gives what the window holds', () => {
  const window = { from: new Date('2031-01-01'), to: new Date('2032-01-01') };
  expect(starts({ rule: 'FREQ=WEEKLY;BYDAY=TU' }, window)).toHaveLength(52);
});

test.each([
  ['FREQ=WEEKLY;BYDAY=TU', null],
  ['FREQ=HOURLY', 'too_often'],
  ['FREQ=DAILY;BYMINUTE=1,2,3', 'too_often'],
  ['FREQ=FORTNIGHTLY', 'unreadable'],
  ['chaque mardi', 'unreadable'],
  ['FREQ=WEEKLY;BYDAY=XX', 'unreadable'],
  ['FREQ=WEEKLY;INTERVAL=0', 'unreadable'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'never'],
  ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20200101', 'never'],
])('the rule « %s » is %s', (rule, refusal) => {
  expect(refusalOfRule({ ...tuesdays, rule }, zone)).toBe(refusal);
});
