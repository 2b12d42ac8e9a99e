import { expect, test } from 'vitest';
import { randomFrom } from '#modules/demonstration/rules';
import { spansBetween } from '#modules/meetings/rules';
import { dateOf, type Weekday } from '#platform/time';
import { momentOf } from './moment.ts';
import { seasonOf } from './season.ts';

test('no workshop of the demonstration is on a public holiday', () => {
  const period = { from: '2026-11-02', to: '2027-02-15' };
  const season = Array.from({ length: 200 }, (_, rank) =>
    seasonOf({ spaceId: 'x', slug: `espace-${rank}`, hours: null, ledBy: null }, period),
  ).flat();
  const days = season.flatMap((series) =>
    spansBetween({ rule: null, without: [], ...series }, 'Europe/Paris', {
      from: new Date('2026-11-01'),
      to: new Date('2027-06-01'),
    }).map(({ startsAt }) => dateOf(startsAt, 'Europe/Paris')),
  );
  expect(days.length).toBeGreaterThan(1000);
  for (const holiday of ['2026-11-11', '2026-12-25', '2027-01-01']) expect(days).not.toContain(holiday);
});

test.each([
  [
    'Tu,Fr 09:00-12:00; We 14:00-17:00; PH off',
    ['2 540', '2 570', '2 600', '3 840', '3 870', '5 540', '5 570', '5 600'],
  ],
  // By appointment nobody walks in.
  ['Mo 09:00-12:00 "sur rendez-vous"; Th 14:00-16:00; PH off', ['4 840']],
  ['Mo 10:00-12:00 "sur rendez-vous"; PH off', ['1 600']],
  // Too short for two hours: it begins while the space is open.
  ['We 15:30-17:00; PH off', ['3 960']],
])('a workshop of two hours is held while its space is open: %s', (hours, moments) => {
  expect(drawn(hours)).toEqual(moments);
});

test('where no hour fits, the day does, and a weekday where no hours are known', () => {
  expect([...new Set(drawn('Th 07:00-08:00; PH off').map(([day]) => day))]).toEqual(['4']);
  expect([...new Set(drawn(null).map(([day]) => day))]).toEqual(['1', '2', '3', '4', '5']);
});

test('a second workshop is held on another day, as long as there is one', () => {
  const hours = 'Tu,We 09:00-12:00; PH off';
  const days = (taken: Weekday[]) =>
    new Set(Array.from({ length: 40 }, (_, seed) => momentOf(hours, 90, randomFrom(seed), taken).weekday));
  expect([...days([2])]).toEqual([3]);
  expect([...days([2, 3])].sort()).toEqual([2, 3]);
});

/** The moments of many draws, each once. */
function drawn(hours: string | null): string[] {
  const moments = Array.from({ length: 200 }, (_, seed) => momentOf(hours, 120, randomFrom(seed)));
  return [...new Set(moments.map(({ weekday, startsAtMinutes }) => `${weekday} ${startsAtMinutes}`))].sort();
}
