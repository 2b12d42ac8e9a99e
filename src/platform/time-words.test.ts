import { describe, expect, test } from 'vitest';
import {
  formatDates,
  formatDateWithYear,
  formatDay,
  formatDayFrom,
  formatTime,
  formatTimeRange,
  minutesOf,
} from '#platform/time-words';

/** No-break spaces shown as underscores and word joiners as carets, so that a test can be read. */
const seen = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u2060', '^');

test.each([
  ['09:00', '9_h', '9am'],
  ['12:30', '12_h_30', '12:30pm'],
  ['12:00', '12_h', 'noon'],
  ['13:05', '13_h_05', '1:05pm'],
  ['00:30', '0_h_30', '12:30am'],
  ['00:00', 'minuit', 'midnight'],
  ['24:00', 'minuit', 'midnight'],
])('%s is read %s, or %s', (time, french, english) => {
  expect(seen(formatTime('fr', minutesOf(time)))).toBe(french);
  expect(formatTime('en', minutesOf(time))).toBe(english);
});

test('a range of hours never breaks at the end of a line', () => {
  expect(seen(formatTimeRange('fr', 9 * 60, 12 * 60 + 30))).toBe('9_h_–^_12_h_30');
  expect(seen(formatTimeRange('en', 9 * 60, 12 * 60 + 30))).toBe('9am_–^_12:30pm');
});

test('a day is written with its weekday, and the first of a month as a Frenchman says it', () => {
  expect(seen(formatDay('fr', '2026-11-24'))).toBe('mardi_24_novembre');
  expect(seen(formatDay('fr', '2026-12-01'))).toBe('mardi_1er_décembre');
  expect(seen(formatDay('en', '2026-12-01'))).toBe('Tuesday_1_December');
  expect(seen(formatDateWithYear('fr', '2028-02-29'))).toBe('29_février_2028');
});

describe('a day as it is said on Tuesday 24 November 2026', () => {
  test.each([
    ['2026-11-24', 'aujourd’hui', 'today'],
    ['2026-11-25', 'demain', 'tomorrow'],
    ['2026-11-27', 'vendredi', 'Friday'],
    ['2026-11-29', 'dimanche', 'Sunday'],
    ['2026-11-30', 'lundi_30', 'Monday_30'],
    ['2026-12-01', 'mardi_1er_décembre', 'Tuesday_1_December'],
    ['2026-12-25', 'vendredi_25_décembre', 'Friday_25_December'],
    ['2026-11-23', 'lundi_23_novembre', 'Monday_23_November'],
  ])('%s is %s, or %s', (date, french, english) => {
    expect(seen(formatDayFrom('fr', date, '2026-11-24'))).toBe(french);
    expect(seen(formatDayFrom('en', date, '2026-11-24'))).toBe(english);
  });
});

describe('a period', () => {
  test.each([
    ['2026-12-24', '2026-12-24', 'le_jeudi_24_décembre', 'on_Thursday_24_December'],
    ['2026-08-12', '2026-08-16', 'du_12_au_16_août', 'from_12_to_16_August'],
    ['2026-12-24', '2027-01-02', 'du_24_décembre_au_2_janvier', 'from_24_December_to_2_January'],
    ['2026-05-01', '2026-05-03', 'du_1er_au_3_mai', 'from_1_to_3_May'],
    ['2028-02-28', '2028-02-29', 'du_28_au_29_février_2028', 'from_28_to_29_February_2028'],
    [
      '2027-12-24',
      '2028-01-02',
      'du_24_décembre_2027_au_2_janvier_2028',
      'from_24_December_2027_to_2_January_2028',
    ],
  ])('from %s to %s is written %s, or %s', (from, to, french, english) => {
    const spaces = (text: string) => text.replaceAll(/[ \u00a0]/g, '_');
    expect(spaces(formatDates('fr', { from, to }, '2026-07-01'))).toBe(french);
    expect(spaces(formatDates('en', { from, to }, '2026-07-01'))).toBe(english);
  });
});
