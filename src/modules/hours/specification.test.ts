import { expect, test } from 'vitest';
import { openingSpecification } from './specification.ts';

const place = { zone: 'Europe/Paris' };

test('a week that repeats is said once to search engines, without hours by appointment', () => {
  const hours = 'Mo,Tu 09:00-12:00,14:00-18:00; Sa 00:00-24:00; Fr 09:00-12:00 "sur rendez-vous"; PH off';
  expect(openingSpecification({ hours, special: [] }, '2026-11-24', place)).toEqual([
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday'],
      opens: '09:00',
      closes: '12:00',
    },
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday'],
      opens: '14:00',
      closes: '18:00',
    },
    { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Saturday'], opens: '00:00', closes: '23:59' },
  ]);
});

test('alternate weeks are said day by day for four weeks', () => {
  const specification = openingSpecification(
    { hours: 'week 1-53/2 Mo 09:00-12:00', special: [] },
    '2026-11-24',
    place,
  );
  expect(specification.map(({ validFrom, opens, closes }) => [validFrom, opens, closes])).toEqual([
    ['2026-11-30', '09:00', '12:00'],
    ['2026-12-14', '09:00', '12:00'],
  ]);
});

test('an exceptional closing is not said open', () => {
  const closing = {
    kind: 'closing' as const,
    from: '2026-11-30',
    to: '2026-12-06',
    fromMinutes: 0,
    toMinutes: 1440,
    reason: null,
  };
  const specification = openingSpecification(
    { hours: 'Mo 09:00-12:00', special: [closing] },
    '2026-11-24',
    place,
  );
  expect(specification.map(({ validFrom }) => validFrom)).toEqual(['2026-12-07', '2026-12-14', '2026-12-21']);
});

test('no hours, nothing said', () => {
  expect(openingSpecification({ hours: null, special: [] }, '2026-11-24', place)).toEqual([]);
});
