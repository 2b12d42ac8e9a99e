import { expect, test } from 'vitest';
import { mentionsIn, newNamings } from './mention.ts';

const readers = ['Nadia Ferrand', 'Nadia Ferrand-Roux', 'Paul Estève', 'Jean-Noël L’Hôte', 'Paul Weber'].map(
  (name) => ({ personId: name, name }),
);

test.each([
  ['@Nadia Ferrand peux-tu relire ?', ['Nadia Ferrand'], []],
  ['Voir avec @Nadia Ferrand-Roux.', ['Nadia Ferrand-Roux'], []],
  ['@nadia ferrand, @PAUL ESTEVE', ['Nadia Ferrand', 'Paul Estève'], []],
  ["@Jean-Noël L'Hôte\u00a0: oui", ['Jean-Noël L’Hôte'], []],
  ['(@Paul\u00a0Weber)', ['Paul Weber'], []],
  ['@Jean-Noël, un avis ?', ['Jean-Noël L’Hôte'], []],
  ['@Paul, un avis ?', [], ['Paul']],
  ['@Paul Durand et @Paul Weber', ['Paul Weber'], ['Paul Durand']],
  ['@Nadia Ferrandini', [], ['Nadia Ferrandini']],
  ['@Jean-Noël Martin', [], ['Jean-Noël Martin']],
  ['écrire à paul@esteve.example ou @', [], []],
  ['@Paul Weber et encore @Paul Weber', ['Paul Weber'], []],
])('« %s » names %j, and nobody by %j', (text, named, unknown) => {
  const said = mentionsIn(text, readers);
  expect([said.named.map(({ name }) => name), said.unknown]).toEqual([named, unknown]);
});

test('two people of one name are both meant', () => {
  const twins = [1, 2].map((rank) => ({ personId: String(rank), name: 'Paul Weber' }));
  expect(mentionsIn('@Paul Weber', twins).named).toEqual(twins);
});

test.each([
  ['', '[ ] Voir avec @Nadia Ferrand.', ['Voir avec @Nadia Ferrand.']],
  ['Voir avec @Nadia Ferrand.', 'À voir avec @Nadia Ferrand, vite.', []],
  ['@Nadia Ferrand : un.', '@Nadia Ferrand : un.\n@Nadia Ferrand : deux.', ['@Nadia Ferrand : deux.']],
  ['@Nadia Ferrand', '@Paul Weber', ['@Paul Weber']],
  ['', 'nadia@lot.example', []],
  [
    '',
    `${'x '.repeat(200)}@Paul Weber${' y'.repeat(200)}`,
    [expect.stringMatching(/^x .* @Paul Weber y .* y$/)],
  ],
])('from « %s » to « %s », %j names somebody anew', (before, after, quotes) => {
  expect(newNamings(before, after).map(({ quote }) => quote)).toEqual(quotes);
});
