import { describe, expect, test } from 'vitest';
import { addDays, instantOf, startOfDay, wallClockOf } from '#platform/time';
import { byDay, intervals } from './interval.ts';
import type { SpecialHours } from './special.ts';

const paris = { zone: 'Europe/Paris' };

/** The hours of one day as a wall clock shows them: `09:00-12:00 14:00-18:00?`, with ? by appointment. */
function hoursOn(date: string, hours: string, special: SpecialHours[] = [], place = paris): string {
  const [from, to] = [startOfDay(date, place.zone), startOfDay(addDays(date, 1), place.zone)];
  const clock = (instant: Date) => wallClockOf(instant, place.zone).slice(11);
  return intervals({ hours, special }, from, to, place)
    .map(({ start, end, kind }) => `${clock(start)}-${clock(end)}${kind === 'open' ? '' : '?'}`)
    .join(' ');
}

const special = (kind: 'closing' | 'opening', from: string, to: string, times = [0, 1440]): SpecialHours => ({
  kind,
  from,
  to,
  fromMinutes: times[0] ?? 0,
  toMinutes: times[1] ?? 1440,
  reason: null,
});

const usual = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30; PH off';

describe('the hours of a day', () => {
  test.each([
    ['a Tuesday', '2026-11-24', usual, '09:00-12:00 14:00-18:00'],
    ['a Saturday', '2026-11-28', usual, '09:00-12:30'],
    ['a Sunday', '2026-11-29', usual, ''],
    ['Armistice day, closed', '2026-11-11', usual, ''],
    ['the day after Armistice day', '2026-11-12', usual, '09:00-12:00 14:00-18:00'],
    ['Easter Monday', '2026-04-06', usual, ''],
    ['Ascension Thursday', '2026-05-14', usual, ''],
    ['Good Friday is a working day in the Lot', '2026-04-03', usual, '09:00-12:00 14:00-18:00'],
    ['holidays do not close where nobody said so', '2026-11-11', 'Mo-Fr 09:00-12:00', '09:00-12:00'],
    ['day and night', '2026-11-24', '24/7', '00:00-00:00'],
    ['day and night but on holidays', '2026-11-11', '24/7; PH off', ''],
    ['never', '2026-11-24', 'off', ''],
    ['nothing known', '2026-11-24', '', ''],
    ['unreadable hours open nothing', '2026-11-24', 'garbage', ''],
    ['by appointment, said by a comment', '2026-11-24', 'Tu 09:00-12:00 "sur rendez-vous"', '09:00-12:00?'],
    ['by appointment, said by a state', '2026-11-24', 'Tu 09:00-12:00 unknown', '09:00-12:00?'],
    ['all day by appointment', '2026-11-24', 'Tu "sur rendez-vous"', '00:00-00:00?'],
    [
      'open, then by appointment',
      '2026-11-24',
      'Tu 09:00-12:00, Tu 14:00-17:00 "sur rendez-vous"',
      '09:00-12:00 14:00-17:00?',
    ],
    [
      'by appointment at any other time',
      '2026-11-24',
      'Tu 09:00-12:00 || "sur rendez-vous"',
      '00:00-09:00? 09:00-12:00 12:00-00:00?',
    ],
    ['an open comment changes nothing', '2026-11-24', 'Tu 09:00-12:00 open "par la cour"', '09:00-12:00'],
    ['first Tuesday of the month', '2026-11-03', 'Tu[1] 10:00-12:00', '10:00-12:00'],
    ['second Tuesday of the month', '2026-11-10', 'Tu[1] 10:00-12:00', ''],
    ['last Saturday of the month', '2026-11-28', 'Sa[-1] 10:00-12:00', '10:00-12:00'],
    ['inside dates off', '2026-08-12', 'Mo-Fr 09:00-12:00; 2026 Aug 12-16 off', ''],
    ['after dates off', '2026-08-17', 'Mo-Fr 09:00-12:00; 2026 Aug 12-16 off', '09:00-12:00'],
    ['the same dates another year', '2027-08-12', 'Mo-Fr 09:00-12:00; 2026 Aug 12-16 off', '09:00-12:00'],
    ['summer hours', '2026-07-15', 'Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 08:00-13:00', '08:00-13:00'],
    ['29 February of a leap year', '2028-02-29', 'Feb 29 10:00-12:00', '10:00-12:00'],
    ['29 February as any Tuesday', '2028-02-29', usual, '09:00-12:00 14:00-18:00'],
    ['1 March where only 29 February opens', '2027-03-01', 'Feb 29 10:00-12:00', ''],
    ['an evening that ends after midnight', '2026-11-27', 'Fr 20:00-02:00', '20:00-00:00'],
    ['the night that follows', '2026-11-28', 'Fr 20:00-02:00', '00:00-02:00'],
    ['overlapping ranges are one', '2026-11-26', 'Th 09:00-14:00,11:00-12:30', '09:00-14:00'],
    ['touching ranges are one', '2026-11-25', 'We 09:00-14:00,14:00-19:00', '09:00-19:00'],
  ])('%s (%s)', (_name, date, hours, expected) => {
    expect(hoursOn(date, hours)).toBe(expected);
  });
});

describe('alternate weeks, around a year of 53 weeks', () => {
  const odd = 'week 1-53/2 Mo 09:00-12:00';
  const even = 'week 2-52/2 Mo 09:00-12:00';

  test.each([
    ['week 48 is even', '2026-11-23', '', '09:00-12:00'],
    ['week 49 is odd', '2026-11-30', '09:00-12:00', ''],
    ['week 52 is even', '2026-12-21', '', '09:00-12:00'],
    ['week 53 is odd', '2026-12-28', '09:00-12:00', ''],
    ['week 1 is odd too: two odd weeks in a row', '2027-01-04', '09:00-12:00', ''],
    ['week 2 is even', '2027-01-11', '', '09:00-12:00'],
    ['week 1 may begin in December', '2025-12-29', '09:00-12:00', ''],
  ])('%s (%s)', (_name, date, inOdd, inEven) => {
    expect(hoursOn(date, odd)).toBe(inOdd);
    expect(hoursOn(date, even)).toBe(inEven);
  });
});

describe('exceptional closings and openings', () => {
  test.each([
    ['the first day of a closing', '2026-08-12', [special('closing', '2026-08-12', '2026-08-16')], ''],
    ['its last day', '2026-08-14', [special('closing', '2026-08-12', '2026-08-14')], ''],
    [
      'the day before',
      '2026-08-11',
      [special('closing', '2026-08-12', '2026-08-16')],
      '09:00-12:00 14:00-18:00',
    ],
    [
      'the day after',
      '2026-08-17',
      [special('closing', '2026-08-12', '2026-08-16')],
      '09:00-12:00 14:00-18:00',
    ],
    [
      'closed in the afternoon',
      '2026-11-24',
      [special('closing', '2026-11-24', '2026-11-24', [720, 1440])],
      '09:00-12:00',
    ],
    [
      'closed from 15 h',
      '2026-11-24',
      [special('closing', '2026-11-24', '2026-11-24', [900, 1440])],
      '09:00-12:00 14:00-15:00',
    ],
    [
      'closed in the middle',
      '2026-11-24',
      [special('closing', '2026-11-24', '2026-11-24', [660, 900])],
      '09:00-11:00 15:00-18:00',
    ],
    [
      'an exceptional Sunday',
      '2026-11-29',
      [special('opening', '2026-11-29', '2026-11-29', [600, 720])],
      '10:00-12:00',
    ],
    [
      'open later than usual',
      '2026-11-24',
      [special('opening', '2026-11-24', '2026-11-24', [1080, 1200])],
      '09:00-12:00 14:00-20:00',
    ],
    [
      'open on a public holiday',
      '2026-11-11',
      [special('opening', '2026-11-11', '2026-11-11', [540, 720])],
      '09:00-12:00',
    ],
    [
      'a closing has the last word',
      '2026-11-29',
      [
        special('opening', '2026-11-28', '2026-11-29', [600, 720]),
        special('closing', '2026-11-29', '2026-11-29'),
      ],
      '',
    ],
  ])('%s (%s)', (_name, date, exceptions, expected) => {
    expect(hoursOn(date, usual, exceptions)).toBe(expected);
  });

  test('one may walk in during an exceptional opening, even at a time usually by appointment', () => {
    const opening = special('opening', '2026-11-24', '2026-11-24', [600, 660]);
    expect(hoursOn('2026-11-24', 'Tu 09:00-12:00 unknown', [opening])).toBe(
      '09:00-10:00? 10:00-11:00 11:00-12:00?',
    );
  });

  test('a space without usual hours can open exceptionally', () => {
    const opening = special('opening', '2026-11-24', '2026-11-24', [600, 660]);
    expect(hoursOn('2026-11-24', '', [opening])).toBe('10:00-11:00');
  });
});

describe('intervals cut at midnight', () => {
  test('a night belongs to two days', () => {
    const start = instantOf('2026-11-27T20:00', 'Europe/Paris');
    const end = instantOf('2026-11-28T02:00', 'Europe/Paris');
    const midnight = instantOf('2026-11-28T00:00', 'Europe/Paris');
    expect(byDay([{ start, end, kind: 'open' }], 'Europe/Paris')).toEqual([
      { start, end: midnight, kind: 'open', day: '2026-11-27' },
      { start: midnight, end, kind: 'open', day: '2026-11-28' },
    ]);
  });

  test('a quarter of opening day and night is cut in as many days', () => {
    const from = startOfDay('2026-10-01', 'Europe/Paris');
    const to = startOfDay('2026-11-30', 'Europe/Paris');
    const pieces = byDay(intervals({ hours: '24/7', special: [] }, from, to, paris), 'Europe/Paris');
    expect(pieces).toHaveLength(60);
    expect(new Set(pieces.map(({ day }) => day)).size).toBe(60);
  });
});
