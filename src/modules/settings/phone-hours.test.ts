import { expect, test } from 'vitest';
import { phoneHoursInWords } from './phone-hours.ts';

const spaced = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

test.each([
  [
    'Mo-Fr 09:00-12:00,14:00-17:00; PH off',
    'Du lundi au vendredi, de 9 h à 12 h et de 14 h à 17 h',
    'Monday to Friday, from 9am to noon and from 2pm to 5pm',
  ],
  ['Mo,Tu 09:00-12:00', 'Le lundi et le mardi, de 9 h à 12 h', 'Monday and Tuesday, from 9am to noon'],
  [
    'Mo-We 09:00-12:00; Sa 10:00-12:00',
    'Du lundi au mercredi, de 9 h à 12 h ; le samedi, de 10 h à 12 h',
    'Monday to Wednesday, from 9am to noon; Saturday, from 10am to noon',
  ],
  ['Mo-Fr 09:00-12:00 "sur rendez-vous"', null, null],
  ['week 01-53/2 Mo 09:00-12:00', null, null],
])('the hours %s are read « %s »', (hours, french, english) => {
  expect(spaced(phoneHoursInWords(hours, 'fr'))).toBe(french);
  expect(spaced(phoneHoursInWords(hours, 'en'))).toBe(english);
});
