import { expect, test } from 'vitest';
import { phoneHoursInWords } from './phone-hours.ts';
import { phoneLine } from './phone-line.ts';

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

const weekdays = 'Mo-Fr 09:00-12:00,14:00-17:00; PH off';

test.each([
  ['2026-11-24T09:12:00Z', 'On vous répond', 'jusqu’à 12 h'],
  ['2026-11-24T11:30:00Z', 'Fermé', 'on vous répond à 14 h'],
  ['2026-11-24T17:30:00Z', 'Fermé', 'on vous répond demain à 9 h'],
  ['2026-11-28T10:00:00Z', 'Fermé', 'on vous répond lundi 30 à 9 h'],
  ['2026-12-25T09:12:00Z', 'Fermé', 'on vous répond lundi 28 à 9 h'],
])('at %s: %s %s', (moment, word, detail) => {
  const line = phoneLine(weekdays, { lang: 'fr', zone: 'Europe/Paris', now: new Date(moment) });
  expect([spaced(line.word), spaced(line.detail)]).toEqual([word, detail]);
});

test('a line without hours promises nothing', () => {
  const line = phoneLine('', { lang: 'fr', zone: 'Europe/Paris', now: new Date('2026-11-24T09:12:00Z') });
  expect(line.detail).toBe('');
});
