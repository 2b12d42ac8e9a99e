import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { plainText } from './plain-text.ts';

const source = `# Avant la séance

Comptez **dix *vraies* minutes** : [le plan](/plan), \`Ctrl\`.
Puis ~~partez~~ restez.

3. Ouvrir
4. Fermer
   - à clé
   - [x] à l’heure
   - [ ] ensemble

> Un mot

| Étape | Minutes |
|---|--:|
| Accueil | 10 |

---

    a < b
`;

test('a text comes in blocks that Typst can draw', () => {
  expect(blocksOf(source, { lang: 'fr', href: (path) => `https://lot.example${path}` })).toEqual([
    { kind: 'heading', level: 1, words: [{ text: 'Avant la séance' }] },
    {
      kind: 'paragraph',
      words: [
        { text: 'Comptez ' },
        { text: 'dix ', strong: true },
        { text: 'vraies', strong: true, emphasis: true },
        { text: ' minutes', strong: true },
        { text: '\u00a0: ' },
        { text: 'le plan', href: 'https://lot.example/plan' },
        { text: ', ' },
        { text: 'Ctrl', code: true },
        { text: '.' },
        { text: '\n' },
        { text: 'Puis ' },
        { text: 'partez', struck: true },
        { text: ' restez.' },
      ],
    },
    {
      kind: 'list',
      start: 3,
      items: [
        { blocks: [{ kind: 'paragraph', words: [{ text: 'Ouvrir' }] }] },
        {
          blocks: [
            { kind: 'paragraph', words: [{ text: 'Fermer' }] },
            {
              kind: 'list',
              start: null,
              items: [
                { blocks: [{ kind: 'paragraph', words: [{ text: 'à clé' }] }] },
                { isDone: true, blocks: [{ kind: 'paragraph', words: [{ text: 'à l’heure' }] }] },
                { isDone: false, blocks: [{ kind: 'paragraph', words: [{ text: 'ensemble' }] }] },
              ],
            },
          ],
        },
      ],
    },
    { kind: 'quote', blocks: [{ kind: 'paragraph', words: [{ text: 'Un mot' }] }] },
    {
      kind: 'table',
      columns: ['left', 'right'],
      head: [[{ text: 'Étape' }], [{ text: 'Minutes' }]],
      rows: [[[{ text: 'Accueil' }], [{ text: '10' }]]],
    },
    { kind: 'rule' },
    { kind: 'code', text: 'a < b' },
  ]);
});

test('a text is told without its markup, a line for each of its parts', () => {
  expect(plainText(source, 'fr').split('\n')).toEqual([
    'Avant la séance',
    'Comptez dix vraies minutes\u00a0: le plan, Ctrl.',
    'Puis partez restez.',
    'Ouvrir',
    'Fermer',
    'à clé',
    '[x] à l’heure',
    '[ ] ensemble',
    'Un mot',
    'Étape · Minutes',
    'Accueil · 10',
    'a < b',
  ]);
});

test('nothing written is nothing', () => {
  expect(plainText(' \n', 'fr')).toBe('');
});
