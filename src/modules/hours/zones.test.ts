import { afterEach, describe, expect, test } from 'vitest';
import { addDays, startOfDay, wallClockOf } from '#platform/time';
import { intervals } from './interval.ts';

const paris = { zone: 'Europe/Paris' };
const usual = 'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:30; PH off';

/** The hours of one day as a wall clock shows them: `09:00-12:00 14:00-18:00?`, with ? by appointment. */
function hoursOn(date: string, hours: string, place = paris): string {
  const [from, to] = [startOfDay(date, place.zone), startOfDay(addDays(date, 1), place.zone)];
  const clock = (instant: Date) => wallClockOf(instant, place.zone).slice(11);
  return intervals({ hours, special: [] }, from, to, place)
    .map(({ start, end, kind }) => `${clock(start)}-${clock(end)}${kind === 'open' ? '' : '?'}`)
    .join(' ');
}

describe('clock changes', () => {
  const lengthHours = (date: string, hours: string, zone = 'Europe/Paris') =>
    intervals({ hours, special: [] }, startOfDay(date, zone), startOfDay(addDays(date, 1), zone), {
      zone,
    }).map(({ start, end }) => (end.getTime() - start.getTime()) / 3_600_000);

  test('nine o’clock is nine o’clock, the day before and the day after', () => {
    const all = intervals(
      { hours: '09:00-12:00', special: [] },
      startOfDay('2026-10-24', 'Europe/Paris'),
      startOfDay('2026-10-27', 'Europe/Paris'),
      paris,
    );
    expect(all.map(({ start }) => start.toISOString())).toEqual([
      '2026-10-24T07:00:00.000Z',
      '2026-10-25T08:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
  });

  test.each([
    ['a day and night of spring lasts 23 hours', '2026-03-29', '24/7', [23]],
    ['a day and night of autumn lasts 25 hours', '2026-10-25', '24/7', [25]],
    ['from 1 h to 4 h in the spring night: two hours', '2026-03-29', '01:00-04:00', [2]],
    ['from 1 h to 4 h in the autumn night: four hours', '2026-10-25', '01:00-04:00', [4]],
    ['from 2 h 15 to 2 h 45 in the spring night: half an hour, later', '2026-03-29', '02:15-02:45', [0.5]],
    ['from 2 h 30 to 3 h 15 in the spring night: not at all', '2026-03-29', '02:30-03:15', []],
    ['two ranges that the spring night pushes together', '2026-03-29', '02:00-02:45,03:15-04:00', [1]],
  ])('%s', (_name, date, hours, expected) => {
    expect(lengthHours(date, hours)).toEqual(expected);
  });

  test('Réunion does not change its clocks', () => {
    expect(lengthHours('2026-03-29', '24/7', 'Indian/Reunion')).toEqual([24]);
    expect(lengthHours('2026-03-29', '02:00-03:00', 'Indian/Reunion')).toEqual([1]);
  });
});

describe('whatever the zone of the computer', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['Europe/Paris', 'America/Santiago', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'])(
    '%s',
    (computer) => {
      process.env.TZ = computer;
      expect(hoursOn('2026-11-24', usual)).toBe('09:00-12:00 14:00-18:00');
      expect(hoursOn('2026-11-11', usual)).toBe('');
      expect(hoursOn('2026-03-29', '02:00-03:30', { zone: 'Indian/Reunion' })).toBe('02:00-03:30');
      expect(hoursOn('2026-09-06', '00:00-01:30', { zone: 'Indian/Reunion' })).toBe('00:00-01:30');
      expect(process.env.TZ).toBe(computer);
    },
  );
});

describe('public holidays of other territories', () => {
  test('the abolition of slavery closes Réunion on 20 December, and not the Lot', () => {
    const hours = 'Mo-Su 09:00-12:00; PH off';
    expect(hoursOn('2026-12-20', hours, { zone: 'Indian/Reunion' })).toBe('');
    expect(hoursOn('2026-12-20', hours)).toBe('09:00-12:00');
  });

  test('Good Friday closes the Bas-Rhin', () => {
    const [from, to] = [startOfDay('2026-04-03', 'Europe/Paris'), startOfDay('2026-04-04', 'Europe/Paris')];
    expect(intervals({ hours: usual, special: [] }, from, to, { ...paris, region: 'Bas-Rhin' })).toEqual([]);
  });
});
