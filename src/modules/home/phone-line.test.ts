import { expect, test } from 'vitest';
import { phoneLine } from './phone-line.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
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
