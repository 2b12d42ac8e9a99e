import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from './gsm.ts';
import type { Sheet } from './sheet.ts';
import { smsOf } from './sms.ts';

const day = (date: string, weekday: string, hours: string) => ({
  date,
  weekday,
  hours,
  isOpen: hours !== 'Fermé',
  isToday: false,
  note: null,
  reason: null,
});

interface About {
  name?: string;
  bring?: string[];
  service?: string;
  gettingThere?: string | null;
  walkIn?: string | null;
}

const sheet = ({
  name = 'Espace du Carmel',
  bring = [],
  service = 'CCAS de Figeac',
  gettingThere = null,
  walkIn = 'yes',
}: About) =>
  ({
    space: {
      name,
      address: '7 place du Carmel',
      postalCode: '46100',
      communeName: 'Figeac',
      phone: '+33536491207',
      walkIn,
      gettingThere,
    },
    referral: { langue: 'fr', service, telephone: '+33565000000' },
    bring,
    days: [
      day('2026-11-30', 'Lundi', 'Fermé'),
      day(
        '2026-12-01',
        'Mardi',
        '9\u00a0h\u00a0–\u2060\u00a012\u00a0h, 14\u00a0h\u00a0–\u2060\u00a018\u00a0h\u00a030',
      ),
      day('2026-12-02', 'Mercredi', '14\u00a0h\u00a0–\u2060\u00a018\u00a0h'),
    ],
  }) as unknown as Sheet;

test('a text message says where, when, what to bring, and from whom', () =>
  expect(smsOf(sheet({ bring: ['une pièce d’identité', 'vos lunettes'] }))).toBe(
    "Espace du Carmel, 7 place du Carmel, 46100 Figeac. Tél. 05 36 49 12 07. Ouvert mardi 1er 9h-12h, 14h-18h30 ; mercredi 2 14h-18h. Sans rendez-vous. Apporter : une pièce d'identité, vos lunettes. De la part de CCAS de Figeac, 05 65 00 00 00.",
  ));

test.each<[string, About, RegExp, RegExp]>([
  ['how to come', { gettingThere: 'Entrée par la cour. '.repeat(20) }, /De la part de/, /Entrée/],
  ['the later days', { bring: ['a'.repeat(110)] }, /mardi.*Apporter.*De la part/, /mercredi/],
  ['the sender', { bring: ['a'.repeat(150)] }, /mardi.*Apporter/, /De la part/],
  ['a name without end', { name: 'Maison des services '.repeat(12) }, /^7 place.*Tél.*mardi/, /Maison/],
  ['what to bring', { bring: ['a'.repeat(200)] }, /Tél.*mardi/, /Apporter/],
])('when there is no room, %s is left out', (_what, about, kept, left) => {
  expect(smsOf(sheet(about))).toMatch(kept);
  expect(smsOf(sheet(about))).not.toMatch(left);
});

test('who must call first is told so, even where there is little room', () => {
  for (const walkIn of ['sometimes', null]) {
    expect(smsOf(sheet({ walkIn }))).toContain('mercredi 2 14h-18h. Appelez avant de venir.');
    expect(smsOf(sheet({ walkIn, name: 'Maison des services '.repeat(12) }))).toContain(
      'Appelez avant de venir.',
    );
  }
});

test('it never takes more than two messages, whatever is written', () => {
  const texts = fc.record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
    bring: fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 7 }),
    service: fc.string({ unit: 'grapheme', maxLength: 80 }),
  });
  fc.assert(
    fc.property(texts, (about) => {
      expect(placesOf(smsOf(sheet(about)))).toBeLessThanOrEqual(306);
    }),
  );
});
