import { describe, expect, test } from 'vitest';
import { gridOfHours, hoursOfGrid } from '#modules/hours/rules';
import { fieldsOfGrid, readGrid, readTime } from './grid-form.ts';

describe('a time as people type it', () => {
  test.each([
    ['09:00', 540],
    ['9', 540],
    ['9h', 540],
    ['9 h 30', 570],
    ['9h30', 570],
    ['9.30', 570],
    ['9H30', 570],
    ['9,30', 570],
    ['930', 570],
    ['0930', 570],
    ['1800', 1080],
    ['12', 720],
    ['00:00', 0],
    ['24:00', 1440],
    ['23:59', 1439],
    ['24:01', null],
    ['25:00', null],
    ['12:60', null],
    ['-1', null],
    ['midi', 720],
    ['Midi', 720],
    ['minuit', 0],
    ['noon', 720],
    ['midnight', 0],
    ['14\u00a0h', 840],
    ['14\u00a0h\u00a030', 870],
    ['9 heures', 540],
    ['1 heure', 60],
    ['9 heures 30', 570],
    ['14:30', 870],
    ['2pm', 840],
    ['2 pm', 840],
    ['2 PM', 840],
    ['2:30pm', 870],
    ['9am', 540],
    ['9 a.m.', 540],
    ['9 p.m', 1260],
    ['12pm', 720],
    ['12:30am', 30],
    ['13pm', null],
    ['0am', null],
    ['2:60pm', null],
    ['14h pm', null],
    ['pm', null],
    ['9 h du soir', null],
    ['25 h', null],
    ['matin', null],
    ['toString', null],
    ['9:5', null],
    ['123', 83],
    ['12345', null],
    ['', null],
    ['\u0000', null],
    ['9'.repeat(1_000_000), null],
  ])('%.20s', (text, minutes) => expect(readTime(text)).toBe(minutes));
});

describe('a week typed in a form', () => {
  test.each<[string, Record<string, string>, string]>([
    ['nothing', {}, ''],
    ['a morning', { '1-1-from': '9h', '1-1-to': '12:30' }, 'Mo 09:00-12:30'],
    [
      'a holiday off',
      { '1-1-from': '9', '1-1-to': '12', 'closed-on-holidays': 'on' },
      'Mo 09:00-12:00; PH off',
    ],
    ['until midnight', { '5-1-from': '20:00', '5-1-to': '00:00' }, 'Fr 20:00-24:00'],
    ['a second range alone', { '5-2-from': '14:00', '5-2-to': '18:00' }, 'Fr 14:00-18:00'],
    ['by appointment, no times', { '5-1-appointment': 'on' }, 'Fr "sur rendez-vous"'],
    ['even weeks', { '2-1-from': '9', '2-1-to': '12', '2-weeks': 'even' }, 'week 02-52/2 Tu 09:00-12:00'],
    ['an unknown choice of weeks', { '2-1-from': '9', '2-1-to': '12', '2-weeks': 'blue' }, 'Tu 09:00-12:00'],
  ])('%s', (_name, fields, hours) => {
    const reading = readGrid(fields);
    expect(reading.ok && hoursOfGrid(reading.grid)).toBe(hours);
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['no start', { '1-1-to': '12:00' }, { '1-1-from': 'no_start' }],
    ['no end', { '1-1-from': '09:00' }, { '1-1-to': 'no_end' }],
    ['a time that no clock shows', { '1-1-from': '09:00', '1-1-to': '25:00' }, { '1-1-to': 'no_such_time' }],
    ['words', { '1-1-from': 'matin', '1-1-to': 'midi' }, { '1-1-from': 'no_such_time' }],
    [
      'two wrong times, each said',
      { '1-1-from': 'matin', '1-1-to': '25 h' },
      { '1-1-from': 'no_such_time', '1-1-to': 'no_such_time' },
    ],
    ['end before start', { '1-1-from': '18:00', '1-1-to': '14:00' }, { '1-1-to': 'end_before_start' }],
    ['end at start', { '1-1-from': '14:00', '1-1-to': '14:00' }, { '1-1-to': 'end_before_start' }],
    [
      'ranges that overlap',
      { '4-1-from': '09:00', '4-1-to': '14:00', '4-2-from': '11:00', '4-2-to': '12:30' },
      { '4-2-from': 'overlap' },
    ],
    [
      'a range in a day by appointment',
      { '4-1-appointment': 'on', '4-2-from': '11:00', '4-2-to': '12:30' },
      { '4-2-from': 'overlap' },
    ],
    [
      'several mistakes, each at its field',
      { '1-1-from': '9', '3-2-from': '10', '3-2-to': '9', '6-1-from': 'x', '6-1-to': '12' },
      { '1-1-to': 'no_end', '3-2-to': 'end_before_start', '6-1-from': 'no_such_time' },
    ],
  ])('is refused: %s', (_name, fields, errors) => {
    expect(readGrid(fields)).toEqual({ ok: false, errors });
  });

  test('ranges that touch are not refused', () => {
    expect(readGrid({ '3-1-from': '9', '3-1-to': '14', '3-2-from': '14', '3-2-to': '19' }).ok).toBe(true);
  });

  test('what the form shows is what it reads', () => {
    const hours =
      'Mo 09:00-12:00, Mo 14:00-17:00 "sur rendez-vous"; week 01-53/2 We 09:00-24:00; Fr "sur rendez-vous"; PH off';
    const grid = gridOfHours(hours);
    expect(grid).not.toBeNull();
    expect(grid && readGrid(fieldsOfGrid(grid))).toEqual({ ok: true, grid });
  });
});
