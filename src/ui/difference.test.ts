import { expect, test } from 'vitest';
import { difference } from './difference.ts';

type Text = string | string[];
const marks = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** A difference as a line: [-gone-] and {+come+}. */
const line = (before: Text, after: Text): string =>
  difference(before, after)
    .pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('|');

const sentence = 'On prend le temps qu’il faut, dans une salle calme au premier étage de la mairie. ';

test.each<[what: string, before: Text, after: Text, shown: string]>([
  [
    'a word of a sentence',
    'Ouvert le mardi matin',
    'Ouvert le jeudi matin',
    'Ouvert le |[-mardi-]|{+jeudi+}| matin',
  ],
  [
    'several words in a row',
    'On vous aide à lire ici',
    'On vous aide pour écrire ici',
    'On vous aide |[-à lire-]|{+pour écrire+}| ici',
  ],
  ['a text that comes', '', 'Une phrase.', '{+Une phrase.+}'],
  ['a text that goes', 'Une phrase.', '', '[-Une phrase.-]'],
  [
    'two texts with nothing in common',
    'Ligne 874, arrêt Gare',
    'Navette gratuite',
    '[-Ligne 874, arrêt Gare-]|{+Navette gratuite+}',
  ],
  [
    'a word at the end of a long text',
    `${sentence}${sentence}Café`,
    `${sentence}${sentence}Thé`,
    '…calme au premier étage de la mairie. |[-Café-]|{+Thé+}',
  ],
  [
    'a word at its beginning',
    `Café. ${sentence}${sentence}`,
    `Thé. ${sentence}${sentence}`,
    '[-Café-]|{+Thé+}|. On prend le temps qu’il faut, dans …',
  ],
  [
    'an item of a list',
    ['Gratuit', 'Payant'],
    ['Gratuit', 'Gratuit sous condition'],
    'Gratuit|[-Payant-]|{+Gratuit sous condition+}',
  ],
  ['a list that comes', '', ['Gratuit'], '{+Gratuit+}'],
])('%s', (_what, before, after, shown) => {
  expect(line(before, after)).toBe(shown);
});

test('what was left out is said, so that the whole can be read', () => {
  expect(difference('a b', 'a c').isCut).toBe(false);
  expect(difference(`${sentence.repeat(3)}a`, `${sentence.repeat(3)}b`).isCut).toBe(true);
});

test('two long texts that share nothing are said to be replaced whole', () => {
  const before = Array.from({ length: 1500 }, (_, number) => `mot${number}`).join(' ');
  const after = Array.from({ length: 1500 }, (_, number) => `autre${number}`).join(' ');
  expect(difference(before, after).pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
