import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';
import { typographyFaults } from './words/typography.ts';
import { unsaidWords } from './words/unsaid.ts';

const folder = freshFolder();

function write(file: string, text: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

test.each([
  ['messages.fr.ts', "'Fermé aujourd’hui : formation'", 0],
  ['messages.fr.ts', "'Fermé aujourd’hui : formation'", 1],
  ['messages.fr.ts', "'Fermé aujourd’hui\\u00a0: formation'", 0],
  ['messages.fr.ts', "'Ouvert ?'", 1],
  ['messages.fr.ts', "'Le réseau « Lot »'", 2],
  ['messages.fr.ts', "'Le réseau « Lot »'", 0],
  ['messages.fr.ts', "(count: number) => (count > 1 ? 'espaces' : 'espace')", 0],
  ['messages.fr.ts', '`Bonjour,\n\nVoici : un lien`', 1],
  ['messages.fr.ts', '`espaces`, // Who says : this', 0],
  ['messages.fr.ts', '"L\'espace"', 1],
  ['messages.fr.ts', "'Oups, une erreur'", 1],
  ['messages.fr.ts', "'Veuillez saisir un nom'", 1],
  ['messages.fr.ts', "'Merci !'", 2],
  ['messages.en.ts', "'Thank you!'", 1],
  ['messages.en.ts', "'Why: because'", 0],
  ['messages.en.ts', "'Loading...'", 1],
  ['module.ts', "{ fr: 'Oui ; non', en: 'Yes; no' }", 1],
  ['module.ts', "{ name: 'a ; b' }", 0],
])('in %s, %s has %i faults of print', (file, text, count) => {
  expect(typographyFaults(write(file, `export const fr = {\n  word: ${text},\n};\n`))).toHaveLength(count);
});

test('a word that no page says is named, and one that is said by its code is not', async () => {
  const words = write(
    'room/messages.fr.ts',
    "export const fr = { title: 'x', forgotten: 'x', refusals: { full: 'x', neverDecided: 'x' }, idle: { full: 'x' } };\n",
  );
  write('room/pages/Page.tsx', 'const t = speak({ fr, en }, lang);\nt.title; t.refusals[refusal];\n');
  write('room/rule.ts', "export const refusal = 'full';\n");
  const faults = await unsaidWords(words);
  expect(faults.map(({ why }) => why)).toEqual([
    'nobody says forgotten',
    'nobody says refusals.neverDecided',
    'nobody says idle',
  ]);
});
