import { expect, test } from 'vitest';
import { passagesIn } from './passages-in.ts';
import { firstWords, placeOf } from './quote.ts';

const long = 'Le groupe demande deux devis à des imprimeurs du département, et un troisième à la région.';

test('a text is commented by the beginnings of its paragraphs, items and cells, under their titles', () => {
  const text = `Avant.\n\n## Budget\n\n${long}\n\n- [ ] La salle\n- Le *café*\n\n| Quoi | Qui |\n| --- | --- |\n| Devis | Hugo |\n\n---\n\nAvant.`;
  expect(passagesIn(text).map(({ quote, title }) => [title, quote])).toEqual([
    ['', 'Avant.'],
    ['Budget', 'Budget'],
    ['Budget', 'Le groupe demande deux devis à des imprimeurs du département, et un troisième à…'],
    ...['La salle', 'Le café', 'Quoi', 'Qui', 'Devis', 'Hugo'].map((quote) => ['Budget', quote]),
  ]);
});

test('of a long text, the titles are offered; any words can be typed', () => {
  const text = Array.from(
    { length: 50 },
    (_, rank) => `## Titre ${rank}\n\n${`${rank} ${long}\n\n`.repeat(20)}`,
  ).join('');
  expect(passagesIn(text).map(({ quote }) => quote)).toEqual(
    Array.from({ length: 50 }, (_, rank) => `Titre ${rank}`),
  );
});

test.each([
  [firstWords(long), long, 0],
  ["l'autre devis", 'Avec l’autre\u00a0devis.', 5],
  ['un quatrième', long, null],
  ['', long, null],
])('« %s » is found where it stands', (quote, said, from) => {
  expect(placeOf(quote, said)?.from ?? null).toBe(from);
});
