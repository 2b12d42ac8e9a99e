import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '#platform/time';
import { emptyGrid, type GridDay, type GridRange, tidied, type WeekGrid, weekdays } from './grid.ts';
import { gridOfHours, hoursOfGrid } from './grid-hours.ts';
import { wallSpans } from './schedule.ts';

const range = (from: number, to: number, appointment = false): GridRange => ({
  from: from * 60,
  to: to * 60,
  appointment,
});

/** A grid from the days that open; the others are closed. */
const gridOf = (days: Partial<Record<number, GridRange[]>>, closedOnHolidays = true): WeekGrid => ({
  days: weekdays.map((weekday) => ({ weekday, weeks: 'every', ranges: days[weekday] ?? [] })),
  closedOnHolidays,
});

describe('a grid is written in OpenStreetMap’s syntax', () => {
  const alternate = gridOf({ 1: [range(9, 12)], 2: [range(9, 12)] });
  test.each<[string, WeekGrid, string]>([
    ['nothing', emptyGrid(), ''],
    ['one morning', gridOf({ 1: [range(9, 12)] }, false), 'Mo 09:00-12:00'],
    ['days off on holidays', gridOf({ 1: [range(9, 12)] }), 'Mo 09:00-12:00; PH off'],
    [
      'days alike are grouped',
      gridOf({ 1: [range(9, 12)], 2: [range(9, 12)], 3: [range(9, 12)], 5: [range(9, 12)] }, false),
      'Mo-We,Fr 09:00-12:00',
    ],
    [
      'two ranges, out of order',
      gridOf({ 6: [range(14, 18), range(9, 12.5)] }, false),
      'Sa 09:00-12:30,14:00-18:00',
    ],
    ['ranges that touch', gridOf({ 6: [range(9, 12), range(12, 14)] }, false), 'Sa 09:00-14:00'],
    ['until midnight', gridOf({ 5: [range(20, 24)] }, false), 'Fr 20:00-24:00'],
    ['by appointment', gridOf({ 1: [range(9, 12, true)] }, false), 'Mo 09:00-12:00 "sur rendez-vous"'],
    ['by appointment all day', gridOf({ 5: [range(0, 24, true)] }, false), 'Fr "sur rendez-vous"'],
    [
      'open, then by appointment',
      gridOf({ 1: [range(9, 12), range(14, 17, true)] }),
      'Mo 09:00-12:00, Mo 14:00-17:00 "sur rendez-vous"; PH off',
    ],
    [
      'day and night',
      gridOf(Object.fromEntries(weekdays.map((day) => [day, [range(0, 24)]])), false),
      '24/7',
    ],
    [
      'alternate weeks',
      {
        ...alternate,
        days: alternate.days.map((day): GridDay => (day.weekday === 1 ? { ...day, weeks: 'odd' } : day)),
      },
      'week 01-53/2 Mo 09:00-12:00; Tu 09:00-12:00; PH off',
    ],
  ])('%s', (_name, grid, hours) => {
    expect(hoursOfGrid(grid)).toBe(hours);
    expect(hours === '' ? tidied(grid) : gridOfHours(hours)).toEqual(tidied(grid));
  });
});

describe('hours that say no more than a grid are shown in it', () => {
  test.each<[string, WeekGrid]>([
    [
      'Mo-Fr 09:00-12:00; We off',
      gridOf({ 1: [range(9, 12)], 2: [range(9, 12)], 4: [range(9, 12)], 5: [range(9, 12)] }, false),
    ],
    ['Mo 09:00-12:00 unknown', gridOf({ 1: [range(9, 12, true)] }, false)],
    ['Th 09:00-14:00,11:00-12:30', gridOf({ 4: [range(9, 14)] }, false)],
    ['We 09:00-14:00,14:00-19:00; PH closed', gridOf({ 3: [range(9, 19)] })],
    ['Fr 20:00-02:00', gridOf({ 5: [range(20, 24)], 6: [range(0, 2)] }, false)],
    ['off', gridOf({}, false)],
  ])('%s', (hours, grid) => expect(gridOfHours(hours)).toEqual(grid));
});

describe('hours richer than a grid are left as they are written', () => {
  test.each([
    'Mo-Fr 09:00-12:00; 2026 Aug 12-16 off',
    'Jul-Aug Mo-Fr 08:00-13:00',
    'Mo[1] 09:00-12:00',
    'week 1-53/2 Mo 09:00-12:00; week 2-52/2 Mo 14:00-18:00',
    'week 10-20 Mo 09:00-12:00',
    'week 1-51/2 Mo 09:00-12:00',
    'Mo 09:00-10:00,11:00-12:00,13:00-14:00,15:00-16:00',
    'Mo 09:00-12:00 "appeler la mairie"',
    'Mo 09:00-12:00 open "sur rendez-vous"',
    'Mo 09:00-12:00 || "sur rendez-vous"',
    'Mo 09:00-12:00; PH 10:00-12:00',
    'easter 10:00-12:00',
    'Feb 29 10:00-12:00',
  ])('%s', (hours) => expect(gridOfHours(hours)).toBeNull());
});

const minutes = fc.integer({ min: 0, max: 24 * 12 }).map((five) => five * 5);
const ranges = fc
  .tuple(
    fc.uniqueArray(minutes, { minLength: 0, maxLength: 6 }),
    fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  )
  .map(([times, kinds]) => {
    const sorted = times.sort((a, b) => a - b);
    return kinds
      .map((appointment, index) => ({ from: sorted[index * 2], to: sorted[index * 2 + 1], appointment }))
      .filter((one): one is GridRange => one.from !== undefined && one.to !== undefined);
  });
const grids: fc.Arbitrary<WeekGrid> = fc.record({
  days: fc.tuple(
    ...weekdays.map((weekday) =>
      fc.record({
        weekday: fc.constant(weekday),
        weeks: fc.constantFrom('every' as const, 'even' as const, 'odd' as const),
        ranges,
      }),
    ),
  ),
  closedOnHolidays: fc.boolean(),
});

test('any grid is found again in its own hours', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const hours = hoursOfGrid(grid);
      if (hours !== '') expect(gridOfHours(hours)).toEqual(tidied(grid));
    }),
    { numRuns: 60 },
  );
});

const kindOf = ({ appointment }: GridRange) => (appointment ? 'appointment' : 'open');

test('hours written from a grid open at the times of the grid, and at no other', () => {
  const monday = Date.UTC(2026, 10, 23);
  fc.assert(
    fc.property(grids, fc.integer({ min: 0, max: 7 * 24 * 60 - 1 }), (grid, minute) => {
      const hours = hoursOfGrid(grid);
      const at = monday + minute * 60_000;
      const spans = hours
        ? wallSpans(hours, { from: monday, to: monday + 7 * 86_400_000 }, { zone: 'UTC' })
        : [];
      const found = spans.find(({ start, end }) => start <= at && at < end)?.kind;
      const day = grid.days.find(
        ({ weekday }) => weekday === weekdayOf(new Date(at).toISOString().slice(0, 10)),
      );
      const wanted = day?.ranges.find(({ from, to }) => from <= minute % 1440 && minute % 1440 < to);
      const holds = day?.weeks !== 'odd' && wanted;
      expect(found).toBe(holds ? kindOf(wanted) : undefined);
    }),
    { numRuns: 100 },
  );
});
