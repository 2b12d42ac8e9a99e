import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { understand } from './understand.ts';
import { keepOnlyWords, learnWords } from './word-store.ts';
import { tsquery, wordsOf } from './words-asked.ts';

const db = freshDatabase();
const text = `L’atelier photo de la médiathèque. Imprimer une photographie, partager ses souvenirs de Figeac ; un rendez-vous
  avec l’animatrice, des démarches administratives, un téléphone, la visioconférence, l’enfance, une boîte de courriel`;
beforeAll(async () => {
  await learnWords(db(), 'site', wordsOf(text));
  await learnWords(db(), 'site-staff', wordsOf('Un hérisson confidentiel'));
});

const readAs = async (typed: string, lexicons = ['site']) => {
  const { corrected, unknown } = await understand(db(), lexicons, typed);
  return [...corrected.map(({ shown }) => shown), ...unknown.map((word) => `${word} ?`)].join(', ');
};

test.each([
  ['a letter that lacks', 'mediateque', 'médiathèque'],
  ['a letter too many', 'mediatthheque', 'médiathèque'],
  ['two letters that changed places', 'figaec', 'figeac'],
  ['a neighbouring key', 'atelirr', 'atelier'],
  ['a wrong first letter', 'zouvenirs', 'souvenirs'],
  ['a word as one hears it', 'fotografi', 'photographie'],
  ['a word as one hears it', 'animatrisse', 'animatrice'],
  ['a word as one hears it', 'fotografit', 'photographie'],
  ['two words without a blank', 'boitecourriel', 'boîte courriel'],
  ['an article without its apostrophe', 'latelier', 'atelier'],
  ['an article without a blank', 'laphotographie', 'photographie'],
  ['a blank in a word', 'par tager', 'partager'],
  ['a blank after the first letter', 'a telier', 'atelier'],
  ['letters that nothing is near', 'xqzkw', 'xqzkw ?'],
  ['a form of a known word, which is no mistake', 'ateliers', ''],
  ['a word without its accents and in capitals', 'DEMARCHES', ''],
  ['the beginning of a word', 'administ', ''],
])('%s: « %s » is read as « %s »', async (_what, typed, meant) => {
  expect(await readAs(typed)).toBe(meant);
});

test('a word that only the staff may read is not proposed to the public', async () => {
  expect(await readAs('herison')).toBe('herison ?');
  expect(await readAs('herison', ['site', 'site-staff'])).toBe('hérisson');
});

test('two words that are as near are both looked for', async () => {
  await learnWords(db(), 'twins', wordsOf('lapin lupin'));
  const { terms } = await understand(db(), ['twins'], 'lbpin');
  expect(tsquery(terms)).toBe("('lapin' | 'lupin')");
});

test('of two words that are as near, the one that more texts hold is shown', async () => {
  await keepOnlyWords(db(), 'twins', {
    held: new Map([
      ['lapin', 2],
      ['lupin', 900],
    ]),
    since: new Date(0),
  });
  expect(await readAs('lbpin', ['twins'])).toBe('lupin');
});

test.each([
  '',
  '   ',
  'le la les',
  '%',
  '_',
  '\\',
  "'; --",
  '\u0000',
  '😀',
  '日本',
  'مرحبا',
  'x'.repeat(10_000),
  'a b c d '.repeat(3000),
])('whatever is typed is read without a fault: %j', async (typed) => {
  const { terms } = await understand(db(), ['site'], typed);
  expect(terms.length).toBeLessThan(13);
});
