import { expect, test } from 'vitest';
import { digestOf, nextDigest } from './digest.ts';

const zone = 'Europe/Paris';

test.each([
  ['early on a Tuesday', '2026-11-24T04:00:00Z', '2026-11-24T06:00:00Z', '2026-11-30T06:00:00Z'],
  ['at seven o’clock', '2026-11-24T06:00:00Z', '2026-11-25T06:00:00Z', '2026-11-30T06:00:00Z'],
  ['on a Sunday night', '2026-11-29T22:59:00Z', '2026-11-30T06:00:00Z', '2026-11-30T06:00:00Z'],
  ['early on a Monday', '2026-11-30T05:59:00Z', '2026-11-30T06:00:00Z', '2026-11-30T06:00:00Z'],
  ['later that Monday', '2026-11-30T09:00:00Z', '2026-12-01T06:00:00Z', '2026-12-07T06:00:00Z'],
  [
    'the day before clocks go forward',
    '2027-03-27T09:00:00Z',
    '2027-03-28T05:00:00Z',
    '2027-03-29T05:00:00Z',
  ],
])('what is written %s leaves the next morning, or the next Monday morning', (_when, now, daily, weekly) => {
  expect(nextDigest('daily', new Date(now), zone)).toEqual(new Date(daily));
  expect(nextDigest('weekly', new Date(now), zone)).toEqual(new Date(weekly));
});

test('a digest says each of its mails under its subject, shortly where it can', () => {
  const mail = { lang: 'fr', parts: null, short: null, topics: ['agenda.changes'] } as const;
  const digest = digestOf(
    [
      { ...mail, id: '1', subject: 'Déplacé', text: 'Bonjour,\n\nMardi devient jeudi.' },
      { ...mail, id: '2', subject: 'Nouveau', text: 'Bonjour', short: ['Photos, le 3.'], topics: ['news'] },
    ],
    'Espaces du Lot',
  );
  expect(digest).toMatchObject({
    lang: 'fr',
    subject: '2 nouvelles pour vous – Espaces du Lot',
    topics: ['agenda.changes', 'news'],
  });
  expect(digest.parts.slice(1)).toEqual([
    { title: 'Déplacé' },
    'Bonjour,',
    'Mardi devient jeudi.',
    { title: 'Nouveau' },
    'Photos, le 3.',
  ]);
});
