import { expect, test } from 'vitest';
import { dateOn, daysEvery } from './dates.ts';
import { datesIn, NewForm } from './form.ts';

test.each([
  [
    'the second Tuesday, every two months',
    '2026-12-08',
    { months: 2, times: 3 },
    ['2026-12-08', '2027-02-09', '2027-04-13'],
  ],
  [
    'the last Friday, every three months',
    '2027-01-29',
    { months: 3, times: 3 },
    ['2027-01-29', '2027-04-30', '2027-07-30'],
  ],
])('%s', (_, day, rhythm, expected) => {
  expect(daysEvery(day, rhythm)).toEqual(expected);
});

test('ten in the morning is ten in the morning, in winter as in summer', () => {
  const at = { startsAt: 600, endsAt: 690 };
  expect(dateOn('2026-12-08', at, 'Europe/Paris').startsAt.toISOString()).toBe('2026-12-08T09:00:00.000Z');
  expect(dateOn('2027-06-08', at, 'Europe/Paris').endsAt.toISOString()).toBe('2027-06-08T09:30:00.000Z');
});

const typed = {
  title: 'Réunion',
  way: 'once',
  startsOn: '2026-12-08',
  startsAt: '14 h',
  endsAt: '16h30',
  months: '2',
  times: '6',
  proposalDays: '7',
};

test.each([
  ['it ends before it begins', { endsAt: '13:00' }, ['endsAt', 'endsBefore']],
  ['its day is missing', { startsOn: '' }, ['startsOn', 'startsOn']],
  ['an hour is not one', { startsAt: 'midi' }, ['startsAt', 'time']],
  ['a rhythm without its months', { way: 'every', months: '' }, ['months', 'missing']],
])('%s: it is said beside its field', (_, about, [path, message]) => {
  const read = NewForm.safeParse({ ...typed, ...about });
  expect(read.error?.issues.map((issue) => [issue.path[0], issue.message])).toContainEqual([path, message]);
});

test('a date that is looked for needs neither day nor hour', () => {
  const form = NewForm.parse({ ...typed, way: 'search', startsOn: '', startsAt: '', endsAt: '' });
  expect(datesIn(form, 'Europe/Paris')).toEqual([{ startsAt: null, endsAt: null }]);
});
