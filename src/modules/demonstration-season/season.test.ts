import { expect, test } from 'vitest';
import { randomFrom } from '#modules/demonstration/rules';
import { spansBetween } from '#modules/meetings/rules';
import { dateOf } from '#platform/time';
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
  ['Tu,Fr 09:00-12:00; We 14:00-17:00; PH off', 120, [2, 3, 5]],
  // Too short for it: it begins while the space is open.
  ['We 15:30-17:00; PH off', 120, [3]],
  ['Th 07:00-08:00; PH off', 120, [4]],
  [null, 90, [1, 2, 3, 4, 5]],
])('a workshop is held when its space is open: %s', (hours, minutes, days) => {
  const moments = Array.from({ length: 60 }, (_, seed) => momentOf(hours, minutes, randomFrom(seed)));
  expect([...new Set(moments.map(({ weekday }) => weekday))].sort()).toEqual(days);
  if (hours?.startsWith('Tu'))
    expect(
      moments.map(({ weekday, startsAtMinutes }) => (weekday === 3) === startsAtMinutes >= 840),
    ).not.toContain(false);
});
