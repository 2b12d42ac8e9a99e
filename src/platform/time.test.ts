import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOf,
  daysBetween,
  instantOf,
  isDate,
  isoWeekOf,
  isZone,
  startOfDay,
  wallClockOf,
  weekdayOf,
} from '#platform/time';

describe('a wall clock and an instant say the same thing', () => {
  test.each([
    ['2026-11-24T09:00', 'Europe/Paris', '2026-11-24T08:00:00.000Z', 'winter'],
    ['2026-07-14T09:00', 'Europe/Paris', '2026-07-14T07:00:00.000Z', 'summer'],
    ['2026-07-14T09:00', 'Indian/Reunion', '2026-07-14T05:00:00.000Z', 'Réunion has no summer time'],
    ['2026-07-14T09:00', 'America/Cayenne', '2026-07-14T12:00:00.000Z', 'Guyane'],
    ['2026-07-14T09:00', 'Pacific/Marquesas', '2026-07-14T18:30:00.000Z', 'a half-hour zone'],
    ['2026-11-24T24:00', 'Europe/Paris', '2026-11-24T23:00:00.000Z', 'the midnight that ends a day'],
    ['2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59:00.000Z', 'a minute before spring'],
    ['2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00.000Z', 'the first minute of spring'],
    ['2026-10-25T01:59', 'Europe/Paris', '2026-10-24T23:59:00.000Z', 'before the night that lasts'],
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z', 'an hour lived twice: the first'],
    ['2026-10-25T03:00', 'Europe/Paris', '2026-10-25T02:00:00.000Z', 'after the night that lasts'],
    ['2028-02-29T12:00', 'Europe/Paris', '2028-02-29T11:00:00.000Z', '29 February'],
  ])('%s in %s is %s (%s)', (wall, zone, instant) => {
    expect(instantOf(wall, zone).toISOString()).toBe(instant);
  });

  test('an hour that the spring night skips is read one hour later', () => {
    const instant = instantOf('2026-03-29T02:30', 'Europe/Paris');
    expect(instant.toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(wallClockOf(instant, 'Europe/Paris')).toBe('2026-03-29T03:30');
  });

  test('both instants of the hour lived twice show the same time', () => {
    expect(wallClockOf(new Date('2026-10-25T00:30Z'), 'Europe/Paris')).toBe('2026-10-25T02:30');
    expect(wallClockOf(new Date('2026-10-25T01:30Z'), 'Europe/Paris')).toBe('2026-10-25T02:30');
  });

  test('from instant to wall clock and back nothing moves, but in the hour lived twice', () => {
    const zones = ['Europe/Paris', 'Indian/Reunion', 'America/Miquelon', 'Pacific/Noumea', 'UTC'];
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const instant = new Date(minute * 60_000);
        const back = instantOf(wallClockOf(instant, zone), zone);
        const lostMinutes = (instant.getTime() - back.getTime()) / 60_000;
        expect([0, 60]).toContain(lostMinutes);
        expect(wallClockOf(back, zone)).toBe(wallClockOf(instant, zone));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('days', () => {
  test('a day begins at midnight of its zone, whatever the zone of the computer', () => {
    expect(startOfDay('2026-11-24', 'Europe/Paris').toISOString()).toBe('2026-11-23T23:00:00.000Z');
    expect(startOfDay('2026-11-24', 'Indian/Reunion').toISOString()).toBe('2026-11-23T20:00:00.000Z');
  });

  test('where clocks go forward at midnight, a day begins at one o’clock', () => {
    const start = startOfDay('2026-09-06', 'America/Santiago');
    expect(wallClockOf(start, 'America/Santiago')).toBe('2026-09-06T01:00');
  });

  test('late in the evening in Paris it is already tomorrow in Réunion', () => {
    const evening = new Date('2026-11-24T22:30:00Z');
    expect(dateOf(evening, 'Europe/Paris')).toBe('2026-11-24');
    expect(dateOf(evening, 'Indian/Reunion')).toBe('2026-11-25');
  });

  test('the days of clock changes last 23 and 25 hours', () => {
    const hours = (date: string) =>
      (startOfDay(addDays(date, 1), 'Europe/Paris').getTime() - startOfDay(date, 'Europe/Paris').getTime()) /
      3_600_000;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-11-24')]).toEqual([23, 25, 24]);
  });

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-24', 2],
    ['2026-11-29', 7],
  ])('%s is day %i of its week', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));

  test.each([
    ['2026-01-01', 1],
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2023-01-01', 52],
  ])('%s is in week %i', (date, week) => expect(isoWeekOf(date)).toBe(week));

  test.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-11-31', false],
    ['24/11/2026', false],
    ['', false],
    ['2026-11-24T00:00', false],
  ])('%s: a day of the calendar? %s', (text, expected) => expect(isDate(text)).toBe(expected));
});

test('a zone is a name of the tz database', () => {
  expect(isZone('Indian/Reunion')).toBe(true);
  expect(isZone('Lot')).toBe(false);
  // PostgreSQL and browsers read its sign in opposite ways.
  expect(isZone('+02:00')).toBe(false);
  expect(isZone('')).toBe(false);
});
