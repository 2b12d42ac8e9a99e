import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergeTyped } from './merge-typed.ts';
import { sharedOf, textOf, typeInto } from './shared-text.ts';

const copy = (shared: Y.Doc) => sharedOf([Y.encodeStateAsUpdate(shared)]);

/** What comes of a text that one person and others change at once. */
function merged(began: string, theirs: string, mine: string) {
  const base = new Y.Doc();
  typeInto(base, began);
  const today = copy(base);
  typeInto(today, theirs);
  const { hasBroughtBack } = mergeTyped(copy(base), today, mine);
  return { text: textOf(today), hasBroughtBack };
}

const began = '## Budget\n\nOn demande deux devis.\n\n- Nadia\n- Paul\n\n## Suite\n\nLe 14 mai.';

test.each([
  ['two paragraphs', ['Le 14 mai.', 'Le 21 mai, à Figeac.'], ['deux devis', 'trois devis']],
  ['two words of one line', ['demande', 'attend'], ['devis', 'devis écrits']],
  ['two lines of a list', ['- Nadia', '- Nadia\n- Léa'], ['- Paul', '- Paul, excusé']],
  ['a title and what it stands above', ['## Suite', '## Et après'], ['Le 14 mai.', 'Le 14 mai, à 9 h.']],
  [
    'a new passage above one that is reworded',
    ['- Nadia', '- Nadia F.'],
    ['On demande deux', 'Rien de plus.\n\nOn demande trois'],
  ],
])('%s changed at once are both changed', (_, [was, theirs], [had, mine]) => {
  const theirText = began.replace(was as string, theirs as string);
  const { text } = merged(began, theirText, began.replace(had as string, mine as string));
  expect(text).toBe(theirText.replace(had as string, mine as string));
});

test('a passage that others took out comes back, where it stood, when somebody was writing in it', () => {
  const without = began.replace('On demande deux devis.\n\n', '');
  const mine = began.replace('deux devis', 'trois devis');
  expect(merged(began, without, mine)).toEqual({ text: mine, hasBroughtBack: true });
  expect(merged(began, without, began.replace('Le 14 mai', 'Le 15 mai'))).toEqual({
    text: without.replace('Le 14 mai', 'Le 15 mai'),
    hasBroughtBack: false,
  });
});

test('so does a line of a list that stays', () => {
  const { text } = merged(
    began,
    began.replace('- Nadia\n', ''),
    began.replace('- Nadia', '- Nadia, en retard'),
  );
  expect(text).toBe(began.replace('- Nadia', '- Nadia, en retard'));
});

const word = fc.constantFrom('devis', 'budget', 'Nadia', 'mai', 'le', 'deux', 'réunion', 'à', 'revoir');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const block = fc.oneof(
  words,
  words.map((line) => `## ${line}`),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((line) => `- ${line}`).join('\n')),
  words.map((line) => `**${line}** et [la suite](https://exemple.fr/)`),
  words.map((line) => `| Quoi | Qui |\n| --- | --- |\n| ${line} | Paul |`),
);
const text = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));

test('whatever was there, a text that is typed is what the document says', () => {
  fc.assert(
    fc.property(text, text, (was, is) => {
      const shared = new Y.Doc();
      typeInto(shared, was);
      typeInto(shared, is);
      const anew = new Y.Doc();
      typeInto(anew, is);
      expect(textOf(shared)).toBe(textOf(anew));
      expect(typeInto(shared, textOf(shared))).toBe(null);
    }),
    { numRuns: 300 },
  );
});

test('of two who type at once, each word that one of them brought is there', () => {
  fc.assert(
    fc.property(text, text, text, (was, theirs, mine) => {
      const result = merged(was, `${theirs}\n\ndéposé`, `${mine}\n\nrelevé`).text;
      expect(result).toContain('déposé');
      expect(result).toContain('relevé');
    }),
    { numRuns: 300 },
  );
});

test('a long text in which every other word changed is what the document says, and is not compared word by word', () => {
  const long = (other: string) =>
    Array.from({ length: 60_000 }, (_, rank) => `${rank % 7 ? 'a' : other}`).join(' ');
  const paragraphs = (other: string) =>
    Array.from({ length: 3000 }, (_, rank) => `${other} ${rank} ${other}`).join('\n\n');
  for (const [was, is] of [
    [long('b'), long('c')],
    [paragraphs('b'), paragraphs('c')],
  ] as const) {
    const shared = new Y.Doc();
    typeInto(shared, `Début.\n\n${was}\n\nFin.`);
    typeInto(shared, `Début.\n\n${is}\n\nFin.`);
    expect(textOf(shared)).toBe(`Début.\n\n${is}\n\nFin.`);
  }
});
