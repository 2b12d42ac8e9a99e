import { expect, test } from 'vitest';
import { spansBetween } from '#modules/meetings/rules';
import { dateOf } from '#platform/time';
import { seasonOf } from './season.ts';

test('no workshop of the demonstration is on a public holiday', () => {
  const period = { from: '2026-11-02', to: '2027-02-15' };
  const season = Array.from({ length: 200 }, (_, rank) =>
    seasonOf({ spaceId: 'x', slug: `espace-${rank}`, ledBy: null }, period),
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
