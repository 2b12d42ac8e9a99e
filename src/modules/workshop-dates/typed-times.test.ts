import { expect, test } from 'vitest';
import { timesIn, typedTimes, wrongEnd } from './typed-times.ts';

const typed = (endsOn: string | null, endsAt: number, startsAt = 600) => ({
  ...{ startsOn: '2027-06-05', startsAt },
  ...{ endsOn, endsAt },
});

test.each([
  ['an afternoon', typed(null, 720), 120],
  ['the same day, said twice', typed('2027-06-05', 720), 120],
  ['a fair of two days', typed('2027-06-06', 1080), 1440 + 480],
  ['a night', typed('2027-06-06', 120, 1200), 360],
  ['a fortnight', typed('2027-06-19', 600), 14 * 1440],
])('%s lasts %o: %i minutes, and comes back to the form as it was typed', (_, times, durationMinutes) => {
  expect(wrongEnd(times)).toBeNull();
  expect(timesIn(times)).toEqual({ startsAtMinutes: times.startsAt, durationMinutes });
  const shown = typedTimes(times.startsOn, timesIn(times));
  expect(shown.endsOn).toBe(times.endsOn === times.startsOn ? '' : (times.endsOn ?? ''));
});

test.each([
  ['it ends before it begins', typed(null, 540), 'once', ['endsAt', 'endsBefore']],
  ['its last day is before the first', typed('2027-06-04', 1080), 'once', ['endsOn', 'endsOnBefore']],
  ['it lasts three weeks', typed('2027-06-26', 1080), 'once', ['endsOn', 'lastsTooLong']],
  ['it is still on when it comes back', typed('2027-06-13', 1080), 'weekly', ['endsOn', 'lastsTooLong']],
] as const)('%s: it is said beside its field', (_, times, pace, wrong) => {
  expect(wrongEnd(times, pace)).toEqual(wrong);
});
