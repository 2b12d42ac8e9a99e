import { expect, test } from 'vitest';
import { spansBetween } from '#modules/meetings/rules';
import { daysOf, type Repeat, repeatOf } from '#modules/workshop-dates/rules';
import { timingFor } from './announce.ts';

const zone = 'Europe/Paris';

/** The days on which the workshop is published, for as long as days were shown. */
function published(startsOn: string, repeat: Repeat, isTicked: (rank: number) => boolean) {
  const shown = daysOf(
    repeat.times === null ? repeat : { ...repeat, until: null },
    startsOn,
    repeat.times ?? 60,
  );
  const kept = shown.filter((_, rank) => isTicked(rank));
  const timing = timingFor({ startsOn, ...repeat }, shown, kept);
  const to = new Date(`${shown.at(-1)}T23:59:00Z`);
  const spans = spansBetween({ ...timing, startsAtMinutes: 14 * 60, durationMinutes: 120 }, zone, {
    from: new Date(0),
    to,
  });
  return { kept, timing, days: spans.map(({ startsAt }) => startsAt.toISOString().slice(0, 10)) };
}

const paces = ['weekly', 'fortnightly', 'monthly'] as const;
const ends = [
  { times: 10, until: null },
  { times: null, until: '2027-12-31' },
  { times: null, until: null },
];
const firsts = ['2026-12-01', '2026-12-29', '2027-01-31', '2028-02-29'];
const ticks: [string, (rank: number) => boolean][] = [
  ['all', () => true],
  ['all but the first', (rank) => rank > 0],
  ['all but the last of ten', (rank) => rank < 9],
  ['every second', (rank) => rank % 2 === 1],
  ['the third alone', (rank) => rank === 2],
];
const cases = paces.flatMap((pace) =>
  ends.flatMap((end) =>
    firsts.flatMap((first) => ticks.map(([which, isTicked]) => ({ pace, ...end, first, which, isTicked }))),
  ),
);

test.each(cases.filter(({ until, first }) => until === null || first < until))(
  'from $first, $pace, $times times, until $until, $which: the days that were ticked are published, and no other',
  ({ pace, times, until, first, isTicked }) => {
    const { kept, days } = published(first, { pace, times, until }, isTicked);
    expect(days).toEqual(kept);
  },
);

test('what nobody ends goes on after the days that were shown, also when the last of them were left out', () => {
  const { timing } = published(
    '2026-12-01',
    { pace: 'weekly', times: null, until: null },
    (rank) => rank < 50,
  );
  expect(timing.rule).toBe('FREQ=WEEKLY;BYDAY=TU');
  expect(timing.without).toHaveLength(10);
});

test('what ends on a day beyond those that were shown ends on that day', () => {
  const { timing } = published(
    '2026-12-01',
    { pace: 'weekly', times: null, until: '2029-01-31' },
    () => true,
  );
  expect(timing.rule).toBe('FREQ=WEEKLY;BYDAY=TU;UNTIL=20290131');
});

test('the last Tuesday of each month is read back, also from a month that has four', () => {
  const { timing } = published('2026-12-29', { pace: 'monthly', times: 5, until: null }, (rank) => rank > 0);
  expect(timing).toMatchObject({ startsOn: '2027-01-26', rule: 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=4' });
  expect(repeatOf(timing)).toEqual({ pace: 'monthly', times: 4, until: null });
});
