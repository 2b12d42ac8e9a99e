import { expect, test } from 'vitest';
import { plain } from '#platform/testing/plain';
import { fieldItems, fieldText } from './hours-items.ts';

const names = { communes: new Map<string, string>(), structures: new Map<string, string>() };
const items = (lang: 'fr' | 'en', hours: string | null) =>
  [fieldItems(lang, 'hours', hours, names)].flat().map((item) => plain(item.replaceAll('\u2060', '')));

test.each([
  [
    'Tu,Th 09:00-12:00,14:00-18:00; PH off',
    ['mardi 9 h – 12 h et 14 h – 18 h', 'jeudi 9 h – 12 h et 14 h – 18 h', 'fermé les jours fériés'],
  ],
  ['week 02-52/2 Sa 10:00-12:00', ['samedi 10 h – 12 h (semaines paires)']],
  ['Mo 09:00-12:00 "sur rendez-vous"', ['lundi 9 h – 12 h sur rendez-vous']],
  ['Su 00:00-24:00', ['dimanche jour et nuit']],
])('%s is compared day by day: %j', (hours, said) => expect(items('fr', hours)).toEqual(said));

test('in English too, and as they are written where a week cannot say them', () => {
  expect(items('en', 'Sa 10:00-12:00')).toEqual(['Saturday 10am – noon']);
  const seasonal = 'Apr-Sep: Mo 09:00-12:00; Oct-Mar: Mo 10:00-12:00';
  expect(items('fr', seasonal)).toEqual([seasonal]);
  expect(items('fr', null)).toEqual(['']);
});

test('on one line beside another answer, and nothing is said in words', () => {
  const line = (hours: string | null) =>
    plain(fieldText('fr', 'hours', hours, names).replaceAll('\u2060', ''));
  expect(line('Mo 09:00-12:00; Tu 14:00-18:00')).toBe('lundi 9 h – 12 h, mardi 14 h – 18 h');
  expect(line(null)).toBe('rien');
});
