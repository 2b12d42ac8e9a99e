import { expect, test } from 'vitest';
import { readHours } from './hours.ts';
import { typedHours } from './typed-hours.ts';

const place = { zone: 'Europe/Paris' };
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['Mo-Fr 09:00-12:00,14:00-17:00; PH off', 'lundi-vendredi 9h-12h, 14h-17h ; jours fériés fermé'],
  ['Mo,We 08:30-12:15; Sa 10:00-12:00', 'lundi,mercredi 8h30-12h15 ; samedi 10h-12h'],
  ['Mo-Su 00:00-24:00', 'lundi-dimanche 0h-24h'],
  ['week 01-53/2 Mo 09:00-12:00', 'week 01-53/2 lundi 9h-12h'],
])('the hours %s stand in a French field as « %s », and are read back the same', (hours, typed) => {
  expect(spaced(typedHours(hours, 'fr', place))).toBe(typed);
  expect(readHours(typedHours(hours, 'fr', place), place)).toMatchObject({ ok: true, hours });
});

test('what somebody wrote beside hours is left alone, and so is English', () => {
  expect(typedHours('Mo 09:00-12:00 "sur rendez-vous"', 'fr', place)).toBe(
    'Mo 09:00-12:00 "sur rendez-vous"',
  );
  expect(typedHours('Mo 09:00-12:00', 'en', place)).toBe('Mo 09:00-12:00');
});
