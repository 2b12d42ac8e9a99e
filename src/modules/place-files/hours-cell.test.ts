import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursOfGrid, readHours, weekdays } from '#modules/hours/rules';
import { dayIn, hoursIn } from './hours-cell.ts';
import { readWhole } from './testing.ts';

test.each([
  [
    '09:00 - 12:00 / 13:30 - 17:00',
    [
      [540, 720],
      [810, 1020],
    ],
  ],
  [
    '9h-12h et 14h-18h30',
    [
      [540, 720],
      [840, 1110],
    ],
  ],
  ['de 9h00 à 12h00', [[540, 720]]],
  [
    '9h/12h - 14h/18h',
    [
      [540, 720],
      [840, 1080],
    ],
  ],
  ['08.30-12.00', [[510, 720]]],
  ['00:00 - 00:00 / 09:00 - 12:00', [[540, 720]]],
  ['13:30 - 16:00 / 13:30 - 16:00', [[810, 960]]],
  ['fermé', []],
  ['', []],
])('« %s » is read without a doubt', (text, ranges) => {
  const day = dayIn(text);
  expect([day.ranges.map(({ from, to }) => [from, to]), day.isDoubtful]).toEqual([ranges, false]);
});

test.each(['le matin sauf pluie', '17:00 - 09:00', '9h', '25h - 26h'])('« %s » is doubtful', (text) => {
  expect(dayIn(text).isDoubtful).toBe(true);
});

test('hours by appointment are told from others', () => {
  expect(dayIn('14h-17h sur rendez-vous').ranges).toEqual([{ from: 840, to: 1020, appointment: true }]);
});

const range = fc
  .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 15 }))
  .map(([from, length]) => ({ from: from * 15, to: (from + length) * 15, appointment: false }));
const week = fc.tuple(...weekdays.map(() => fc.array(range, { maxLength: 3 })));

test('hours that are taken without being parsed are those that the parser gives back', () => {
  fc.assert(
    fc.property(week, fc.boolean(), (days, closedOnHolidays) => {
      const grid = weekdays.map((weekday, at) => ({
        weekday,
        weeks: 'every' as const,
        ranges: days[at] ?? [],
      }));
      const text = hoursOfGrid({ days: grid, closedOnHolidays });
      if (text) expect(hoursIn(text)).toEqual(readHours(text, { zone: 'Europe/Paris' }));
    }),
    { numRuns: 50 },
  );
});

const service = {
  id_fs: '1',
  lib_fs: 'Bus',
  lib_com: 'Figeac',
  h_lundi: '09:00 - 12:00',
  h_samedi: '09:00 - 12:00',
};

test.each([
  ['Ouverture les samedi toutes les semaines impaires', 'Mo 09:00-12:00; week 01-53/2 Sa 09:00-12:00', []],
  ['Ouvert le 1er samedi du mois', 'Mo 09:00-12:00; Sa[1] 09:00-12:00', []],
  ['1er et 3ème lundi du mois', 'Sa 09:00-12:00; Mo[1,3] 09:00-12:00', []],
  ['Semaine impaire', 'week 01-53/2 Mo,Sa 09:00-12:00', []],
  ['Fermé le 3ème samedi du mois', 'Mo,Sa 09:00-12:00', ['hours-doubtful']],
  [
    'Permanences les jeudis semaines paires à Mouchard et semaines impaires à La Loye',
    'Mo,Sa 09:00-12:00',
    ['hours-doubtful'],
  ],
  ['Sur rendez-vous', 'Mo,Sa 09:00-12:00', []],
])('the remark « %s » is followed only when it is clear', async (commentaire, hours, notes) => {
  const { rows } = await readWhole(JSON.stringify([{ ...service, commentaire }]));
  expect(rows[0]?.fields.hours).toBe(hours);
  expect(rows[0]?.fields.description).toBe(commentaire);
  expect(rows[0]?.notes.map(({ kind }) => kind)).toEqual(notes);
  expect(rows[0]?.fields.walkIn).toBe(commentaire === 'Sur rendez-vous' ? 'no' : undefined);
});
