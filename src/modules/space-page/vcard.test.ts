import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { PlacedSpace } from '#modules/network/rules';
import { vcardOf } from './vcard.ts';

const space = {
  id: '0199d6b0-0000-7000-8000-000000000001',
  name: 'Médiathèque « L’Œuvre », de Gramat; annexe',
  structureName: 'Réseau de lecture; Hautes Rives',
  address: '12, place de la République',
  postalCode: '46500',
  communeName: 'Gramat',
  latitude: 44.7787,
  longitude: 1.7256,
  phone: '+33536491210',
  email: 'mediatheque@maillage.example',
  website: 'https://mediatheque.maillage.example/?a=1,2;b=3',
  summary:
    'Ateliers, ordinateurs\net imprimante : venez avec votre question, même si elle vous paraît petite, nous avons le temps.',
  updatedAt: new Date('2026-11-12T10:30:00Z'),
} as PlacedSpace;

const url = 'https://lot.example/annuaire/mediatheque-gramat';
const cardOf = (about: Partial<PlacedSpace> = {}) => vcardOf({ ...space, ...about }, url, 'Espaces du Lot');
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);

test('an address book reads a contact card back as it was written', () => {
  const card = read(cardOf());
  expect(card.getFirstPropertyValue('version')).toBe('4.0');
  expect(card.getFirstPropertyValue('fn')).toBe(space.name);
  expect(card.getFirstPropertyValue('org')).toEqual([space.structureName, space.name]);
  expect(card.getFirstPropertyValue('adr')).toEqual(['', '', space.address, 'Gramat', '', '46500', 'France']);
  expect(card.getFirstPropertyValue('tel')).toBe('tel:+33536491210');
  expect(card.getFirstPropertyValue('email')).toBe(space.email);
  expect(card.getFirstPropertyValue('geo')).toBe('geo:44.77870,1.72560');
  expect(card.getFirstPropertyValue('note')).toBe(space.summary);
  expect(card.getFirstPropertyValue('url')).toBe(space.website);
  expect(card.getFirstPropertyValue('source')).toBe(url);
  expect(String(card.getFirstPropertyValue('rev'))).toContain('2026');
});

test('a contact card has no line for what the space does not say', () => {
  const text = cardOf({ phone: null, email: null, website: null, summary: null });
  expect(text).not.toMatch(/^(TEL|EMAIL|URL|NOTE)/m);
});

test('no line is longer than 75 bytes, none ends without a carriage return, and no letter is cut in two', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
        .filter((name) => !/[\r\n\u0085\u2028\u2029\p{Cc}]/u.test(name)),
      (name) => {
        const text = cardOf({ name });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/[^\r]\n/);
        expect(text.replaceAll('\r\n ', '')).toContain(`FN:${name.replace(/[\\,]/g, '\\$&')}`);
      },
    ),
  );
});
