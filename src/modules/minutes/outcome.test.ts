import { expect, test } from 'vitest';
import { outcomesOf } from './outcome.ts';

const members = [
  { personId: 'nadia', name: 'Nadia Ferrand' },
  { personId: 'bruno', name: 'Bruno Alary' },
  { personId: 'bruna', name: 'Bruno Alary-Costes' },
  { personId: 'hugo', name: 'Hugo Delpech' },
];
const around = { members, on: '2026-11-24', lang: 'fr' } as const;

test.each([
  ['Demander un devis (Nadia Ferrand, pour le 15 décembre 2026)', 'Demander un devis', 'nadia', '2026-12-15'],
  ['Demander un devis (@Nadia, avant le 15/12)', 'Demander un devis', 'nadia', '2026-12-15'],
  ['Demander un devis (Hugo Delpech).', 'Demander un devis', 'hugo', null],
  [
    'Nadia Ferrand demande un devis pour le 1er mars',
    'Nadia Ferrand demande un devis pour le 1er mars',
    'nadia',
    '2027-03-01',
  ],
  ['Relire le plan (2026-12-01)', 'Relire le plan', null, '2026-12-01'],
  ['Relire le plan (avec la Région)', 'Relire le plan (avec la Région)', null, null],
  ['Relire le plan (Bruno Alary-Costes)', 'Relire le plan', 'bruna', null],
  ['Relire le plan (@Bruno)', 'Relire le plan (@Bruno)', null, null],
  ['Appeler Nadia', 'Appeler Nadia', null, null],
  ['Ouvrir le 31 février', 'Ouvrir le 31 février', null, null],
  ['Compter les 12 espaces', 'Compter les 12 espaces', null, null],
  [
    'Rendre la note du 3 novembre (Hugo Delpech, d’ici le 4 décembre)',
    'Rendre la note du 3 novembre',
    'hugo',
    '2026-12-04',
  ],
  ['Write the note (@Nadia Ferrand, by 5 January)', 'Write the note', 'nadia', '2027-01-05'],
])('« Action : %s » is read', (said, text, ownerId, dueOn) => {
  expect(outcomesOf(`Action : ${said}`, around).actions).toEqual([{ text, ownerId, dueOn }]);
});

test.each([
  ['Décision : ouvrir le lundi.'],
  ['**Décision :** ouvrir le lundi.'],
  ['- Décision : ouvrir le lundi.'],
  ['- [x] Décision : ouvrir le lundi.'],
  ['DÉCISION – ouvrir le lundi.'],
  ['> Décision\u00a0: ouvrir le lundi.'],
  ['Decision: ouvrir le lundi.'],
])('« %s » is a decision', (line) => {
  expect(outcomesOf(`## Horaires\n\nOn en parle.\n\n${line}\n`, around).decisions).toEqual([
    { text: 'ouvrir le lundi.', about: 'Horaires' },
  ]);
});

test.each([
  ['Décision'],
  ['Décision :'],
  ['La décision : on verra.'],
  ['Actionnaire : la Région'],
  ['# Décisions'],
])('« %s » is none', (line) => {
  expect(outcomesOf(line, around)).toEqual({ decisions: [], actions: [] });
});

test('a decision is about the title under which it stands, without its number; said twice there, it is one', () => {
  const text =
    '## 1. Budget\n\nDécision : adopté.\n\nDécision : adopté.\n\n## 2. Calendrier\n\nDécision : adopté.';
  expect(outcomesOf(text, around).decisions).toEqual([
    { text: 'adopté.', about: 'Budget' },
    { text: 'adopté.', about: 'Calendrier' },
  ]);
});
