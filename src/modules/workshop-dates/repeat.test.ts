import { expect, test } from 'vitest';
import { daysOf, repeatOf, ruleOf } from './repeat.ts';

test.each([
  ['2026-12-01', 'weekly', 10, 'FREQ=WEEKLY;BYDAY=TU;COUNT=10'],
  ['2026-12-01', 'fortnightly', 3, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3'],
  ['2026-12-08', 'monthly', null, 'FREQ=MONTHLY;BYDAY=2TU'],
  ['2026-12-29', 'monthly', null, 'FREQ=MONTHLY;BYDAY=-1TU'],
] as const)(
  'from %s, %s, the rule is what calendars understand, and is read back',
  (day, pace, times, rule) => {
    expect(ruleOf({ pace, times, until: null }, day, times)).toBe(rule);
    expect(repeatOf({ rule, startsOn: day })).toEqual({ pace, times, until: null });
  },
);

test('a rule that says more than the form can is left alone', () => {
  expect(repeatOf({ rule: 'FREQ=WEEKLY;BYDAY=TU,TH', startsOn: '2026-12-01' })).toBeNull();
});

test.each([
  ['2026-12-29', 'monthly', ['2026-12-29', '2027-01-26', '2027-02-23']],
  ['2026-10-13', 'monthly', ['2026-10-13', '2026-11-10', '2026-12-08']],
  ['2026-12-15', 'fortnightly', ['2026-12-15', '2026-12-29', '2027-01-12']],
  ['2026-12-15', 'once', ['2026-12-15']],
] as const)('from %s, %s, the days are those of the rule', (day, pace, days) => {
  expect(daysOf({ pace, times: null, until: null }, day, 3)).toEqual(days);
});
