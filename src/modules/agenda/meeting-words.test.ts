import { expect, test } from 'vitest';
import { instantOf } from '#platform/time';
import { timesInWords, timesOnDay } from './meeting-words.ts';

const zone = 'Europe/Paris';

test.each([
  ['2026-12-05T14:00', '2026-12-05T16:30', '14 h – 16 h 30'],
  ['2026-12-05T20:00', '2026-12-06T02:00', '20 h, jusqu’à dimanche 6 décembre, 2 h'],
  ['2026-12-05T00:00', '2026-12-06T00:00', 'toute la journée'],
  ['2026-12-04T00:00', '2026-12-07T00:00', 'jusqu’à dimanche 6 décembre'],
])('from %s to %s is said as « %s »', (from, to, said) => {
  const times = { startsAt: instantOf(from, zone), endsAt: instantOf(to, zone) };
  const text = timesInWords('fr', times, zone).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  expect(text).toBe(said);
});

test.each([
  ['2026-12-05T10:00', '2026-12-06T18:00', 'depuis samedi 5 décembre, jusqu’à 18 h'],
  ['2026-12-05T10:00', '2026-12-07T18:00', 'depuis samedi 5 décembre, jusqu’à lundi 7 décembre, 18 h'],
  ['2026-12-05T00:00', '2026-12-07T00:00', 'depuis samedi 5 décembre, toute la journée'],
  ['2026-12-05T00:00', '2026-12-08T00:00', 'depuis samedi 5 décembre, jusqu’à lundi 7 décembre'],
  ['2026-12-06T10:00', '2026-12-06T18:00', '10 h – 18 h'],
])('on Sunday, what is from %s to %s is said as « %s »', (from, to, said) => {
  const times = { startsAt: instantOf(from, zone), endsAt: instantOf(to, zone) };
  const text = timesOnDay('fr', '2026-12-06', times, zone).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  expect(text).toBe(said);
});
