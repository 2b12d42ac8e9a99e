import { describe, expect, test } from 'vitest';
import type { PlacedSpace } from '#modules/network/rules';
import { apart } from './apart.ts';
import { hoursInPrint } from './hours-in-print.ts';
import { ofPlace, shortGrouping } from './place-words.ts';
import { verifiedInWords, verifiedOf } from './verified.ts';

const spoken = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');
const lines = (hours: string | null) =>
  hoursInPrint(hours)?.map(({ days, times }) => spoken(`${days} ${times}`));

describe('the hours of a space, as a book says them', () => {
  test.each([
    ['Mo-Fr 09:00-12:00,14:00-17:00; PH off', ['lun. – ven. 9 h – 12 h, 14 h – 17 h']],
    ['Mo,We 09:00-12:00; Tu 14:00-18:30', ['lun., mer. 9 h – 12 h', 'mar. 14 h – 18 h 30']],
    ['Mo-We,Fr 09:00-12:00', ['lun. – mer., ven. 9 h – 12 h']],
    ['Mo-Fr 09:00-12:00 "sur rendez-vous"', ['lun. – ven. 9 h – 12 h sur rendez-vous']],
    ['week 01-53/2 Sa 10:00-12:00', ['sam. 10 h – 12 h, semaines impaires']],
    [
      'week 02-52/2 Th 14:00-18:00; Fr 09:00-12:30',
      ['jeu. 14 h – 18 h, semaines paires', 'ven. 9 h – 12 h 30'],
    ],
    ['Fr 18:00-01:00', ['ven. 18 h – 1 h']],
    ['24/7', ['lun. – dim. jour et nuit']],
    ['n’importe quoi', []],
    [null, []],
  ])('%s', (hours, said) => {
    expect(lines(hours)).toEqual(said);
  });

  test.each([
    'Jul-Aug Mo-Fr 09:00-12:00; Sep-Jun Mo-Fr 14:00-18:00',
    '2026 Dec 24 off; Mo-Fr 09:00-12:00',
    'SH Mo 10:00-12:00',
  ])('those that change with the season are left to the space’s page: %s', (hours) => {
    expect(hoursInPrint(hours)).toBeNull();
  });
});

test.each([
  ['Figeac', 'de Figeac'],
  ['Assier', 'd’Assier'],
  ['Issendolus', 'd’Issendolus'],
  ['Le Vigan', 'du Vigan'],
  ['Les Arques', 'des Arques'],
  ['La Bastide', 'de La Bastide'],
])('around %s is « autour %s »', (name, said) => {
  expect(ofPlace(name)).toBe(said);
});

test.each([
  ['CC du Pays de Lalbenque-Limogne', 'Pays de Lalbenque-Limogne'],
  ['CA du Grand Cahors', 'Grand Cahors'],
  ['CC Grand-Figeac', 'Grand-Figeac'],
  ['CC de la Vallée du Lot', 'Vallée du Lot'],
  ['Nantes Métropole', 'Nantes Métropole'],
])('« %s » is « %s » at the head of a page', (name, said) => {
  expect(shortGrouping(name)).toBe(said);
});

test.each([
  [['2026-11-01', '2026-11-20'], 2, 'Vérifié entre le 1er et le 20 novembre 2026'],
  [['2026-11-20', '2026-03-03'], 2, 'Vérifié entre le 3 mars et le 20 novembre 2026'],
  [['2025-11-20', '2026-03-03'], 2, 'Vérifié entre le 20 novembre 2025 et le 3 mars 2026'],
  [['2026-11-20'], 1, 'Vérifié le 20 novembre 2026'],
  [['2026-11-20'], 7, 'Un espace sur 7 vérifié le 20 novembre 2026'],
  [['2026-11-01', '2026-11-20'], 7, '2 espaces sur 7 vérifiés entre le 1er et le 20 novembre 2026'],
  [[], 7, ''],
])('%o, of %i spaces: %s', (days, spaces, said) => {
  expect(spoken(verifiedInWords(days, spaces))).toBe(said);
});

test('what no team checked is not said to be: the booklet names its source, and the day', () => {
  const at = { source: null, sourceOn: null, checkedOn: null };
  const spaces = [
    { ...at, checkedOn: '2026-11-12' },
    { ...at, sourceOn: '2024-08-01', source: 'France services' },
    { ...at, source: 'France services' },
    { ...at, checkedOn: '2026-11-20', source: 'France services' },
    { ...at, sourceOn: '2024-08-01', source: 'France services' },
  ] as PlacedSpace[];
  const verified = verifiedOf(spaces, { now: new Date('2026-11-24T09:00:00Z'), zone: 'Europe/Paris' });
  expect({ ...verified, words: spoken(verified.words) }).toEqual({
    words: '2 espaces sur 5 vérifiés entre le 12 et le 20 novembre 2026',
    fromSources: [{ words: 'D’après France services, au\u00a01er\u00a0août\u00a02024', entries: [2, 5] }],
    unchecked: [3],
  });
});

test('knots at one place are moved apart, always in the same way, and the others stay', () => {
  const crowd = [...Array.from({ length: 12 }, () => ({ x: 50, y: 50 })), { x: 10, y: 10 }];
  const moved = apart(crowd, () => 2);
  expect(moved).toEqual(apart(crowd, () => 2));
  expect(moved.at(-1)).toEqual({ x: 10, y: 10 });
  for (const [a, one] of moved.entries())
    for (const other of moved.slice(a + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(3.6);
});
