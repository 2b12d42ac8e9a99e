import { expect, test } from 'vitest';
import { courses } from './courses.ts';
import { readCourse } from './read-course.ts';

const head = `---
title: Un essai
number: 1
family: bases
durationMinutes: 120
level: debutant
themes: [parentalite]
competences: ["2.1"]
equipment: [une salle]
after: []
summary: Une phrase.
licence: CC-BY-SA-4.0
checkedOn: 2026-11-24
---
`;
const body = [
  'Objectifs',
  'Fiche de l’animateur',
  'Fiche de l’apprenant',
  'Exercices',
  'Réponses',
  'Ce qui bloque souvent',
  'À imprimer',
]
  .map((title) => `## ${title}\n\n### Plus bas\n\nCe qu’il faut.\n`)
  .join('\n');

test('every course of the folder is read, in its order', () => {
  const numbers = courses().map(({ number }) => number);
  expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1));
});

test('a course has its parts, each under its own name', () => {
  const { content, number, checkedOn } = readCourse('01.md', head + body);
  expect([number, checkedOn]).toEqual([1, '2026-11-24']);
  expect(content).toMatchObject({
    title: 'Un essai',
    level: 'beginner',
    objectives: '### Plus bas\n\nCe qu’il faut.',
    toPrint: '### Plus bas\n\nCe qu’il faut.',
  });
});

test.each([
  ['nothing at all', '', '01.md does not begin with two lines ---.'],
  ['a theme that nobody knows', head.replace('parentalite', 'jardinage') + body, '01.md: ✖ Invalid option'],
  [
    'a field too many',
    head.replace('number', 'couleur: bleu\nnumber') + body,
    '01.md: ✖ Unrecognized key: "couleur"',
  ],
  ['a part that is missing', head + body.replace('## Réponses', '### Réponses'), '01.md lacks « Réponses ».'],
  [
    'a part that no course has',
    `${head}${body}\n## Annexe\n\nx`,
    '01.md: no part of a course is called « Annexe ».',
  ],
  [
    'a part that is there twice',
    `${head}${body}\n## Objectifs\n\nx`,
    '01.md: « Objectifs » stands there twice.',
  ],
])('whoever writes a course with %s is told what is wrong, and in which file', (_, text, why) => {
  expect(() => readCourse('01.md', text)).toThrow(why);
});
