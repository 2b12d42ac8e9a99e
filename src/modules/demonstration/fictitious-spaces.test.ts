import { expect, test } from 'vitest';
import { readHours } from '#modules/hours/rules';
import { completeness } from '#modules/network/rules';
import { ofCommune } from '#platform/of-commune';
import { inventSpaces } from './fictitious-spaces.ts';
import { inCommune } from './french.ts';
import { openings, walkInOf } from './openings.ts';
import { lot } from './territory.ts';

const now = new Date('2026-11-24T09:12:00Z');
const spaces = inventSpaces(lot.communes, now).map(({ space }) => space);

test('every space has words of its own', () => {
  expect(new Set(spaces.map((space) => space.summary)).size).toBe(spaces.length);
  const descriptions = spaces.map((space) => space.description).filter((text) => text !== null);
  expect(new Set(descriptions).size).toBe(descriptions.length);
  for (const { summary } of spaces) expect(summary?.length).toBeLessThanOrEqual(280);
});

test('no slot of a sentence is left unfilled, and no double sign can fall to the next line', () => {
  const texts = spaces.flatMap((space) => Object.values(space).filter((value) => typeof value === 'string'));
  for (const text of texts) {
    expect(text).not.toMatch(/[{}]|undefined/);
    if (!text.includes('PH off')) expect(text).not.toMatch(/ [;:?!»]|« /);
  }
});

test('the story is the same at each telling; only its days follow the calendar', () => {
  const later = inventSpaces(lot.communes, new Date('2027-11-24T09:12:00Z')).map(({ space }) => space);
  const timeless = (space: (typeof spaces)[number]) => ({ ...space, checkedOn: null });
  expect(later.map(timeless)).toEqual(spaces.map(timeless));
  expect(later[0]?.checkedOn).not.toBe(spaces[0]?.checkedOn);
});

test('most pages are complete, and some are not', () => {
  const missing = spaces.filter((space) => completeness(space as never).percent < 100);
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.length).toBeLessThan(spaces.length / 3);
});

test.each(Object.values(openings).flat())('the hours %s are read without a doubt', (hours) => {
  expect(readHours(hours, { zone: 'Europe/Paris' })).toMatchObject({ ok: true, doubt: null });
});

test.each([
  ['Mo-Fr 09:00-12:00; PH off', 'yes'],
  ['Mo 09:00-12:00; We 14:00-17:00 "sur rendez-vous"; PH off', 'sometimes'],
  ['Mo-Fr 09:00-12:00 "sur rendez-vous"; PH off', 'no'],
] as const)('whoever reads « %s » may come without an appointment: %s', (hours, walkIn) => {
  expect(walkInOf(hours)).toBe(walkIn);
});

test.each([
  ['Gramat', 'de Gramat', 'à Gramat'],
  ['Alvignac', 'd’Alvignac', 'à Alvignac'],
  ['Espère', 'd’Espère', 'à Espère'],
  ['Le Montat', 'du Montat', 'au Montat'],
  ['Les Arques', 'des Arques', 'aux Arques'],
])('%s takes its article as French wants it', (name, of, at) => {
  expect([ofCommune(name), inCommune(name)]).toEqual([of, at]);
});
