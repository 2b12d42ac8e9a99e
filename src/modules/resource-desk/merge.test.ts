import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeValues } from './merge.ts';

const text = 'Un\n\nDeux\n\nTrois\n\nQuatre\n\nCinq';

test.each([
  ['only one of them touched it', text, `${text}\n\nSix`, text, `${text}\n\nSix`],
  ['only the other one touched it', text, text, text.replace('Un', '1'), text.replace('Un', '1')],
  ['both wrote the same', text, `${text}!`, `${text}!`, `${text}!`],
  [
    'each changed another line',
    text,
    text.replace('Cinq', '5'),
    text.replace('Un', '1'),
    text.replace('Un', '1').replace('Cinq', '5'),
  ],
  [
    'one added at the end, the other at the beginning',
    text,
    `${text}\n\nSix`,
    `Zéro\n\n${text}`,
    `Zéro\n\n${text}\n\nSix`,
  ],
])('two who saved one text find both when %s', (...[, base, mine, theirs, both]) => {
  const merged = mergeValues({ body: base }, { mine: { body: mine }, theirs: { body: theirs } });
  expect(merged).toEqual({ values: { body: both }, conflicts: [] });
});

const exercises = 'Un\n\nRéponse :\n\nDeux\n\nRéponse :\n\nTrois\n\nRéponse :\n\nFin';
const second = (said: string): string => exercises.replace('Deux\n\nRéponse :', `Deux\n\nRéponse : ${said}`);

test('lines that repeat are not taken for one another', () => {
  const both = mergeValues(
    { body: exercises },
    { mine: { body: second('oui') }, theirs: { body: second('non') } },
  );
  expect(both).toEqual({ values: { body: second('oui') }, conflicts: ['body'] });
  const apart = mergeValues(
    { body: exercises },
    { mine: { body: second('oui') }, theirs: { body: `${exercises}\n\nRéponse :` } },
  );
  expect(apart).toEqual({ values: { body: `${second('oui')}\n\nRéponse :` }, conflicts: [] });
});

test('whatever two people change, nothing that one of them wrote is lost without a word', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', '', 'Réponse :'), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, lines, (base, mine, theirs) => {
      const [b, m, t] = [base, mine, theirs].map((each) => each.join('\n')) as [string, string, string];
      const one = mergeValues({ body: b }, { mine: { body: m }, theirs: { body: t } });
      const other = mergeValues({ body: b }, { mine: { body: t }, theirs: { body: m } });
      expect(one.conflicts).toEqual(other.conflicts);
      if (one.conflicts.length === 0) expect(one.values).toEqual(other.values);
    }),
  );
});

test.each([
  ['the same line', text, text.replace('Trois', '3'), text.replace('Trois', 'III')],
  ['a line that one took out and the other emptied', 'a\nb\na', 'b\na', '\nb\na'],
  ['a title', 'Titre', 'Un titre', 'Le titre'],
])(
  'where both changed %s, what was just typed is kept and the other text is shown',
  (_, base, mine, theirs) => {
    const merged = mergeValues({ body: base }, { mine: { body: mine }, theirs: { body: theirs } });
    expect(merged).toEqual({ values: { body: mine }, conflicts: ['body'] });
  },
);

test('of a list, what one of them ticked is ticked, and what one of them took out is not', () => {
  const { values } = mergeValues(
    { themes: ['a', 'b'] },
    { mine: { themes: ['b', 'c'] }, theirs: { themes: ['a', 'b', 'd'] } },
  );
  expect(values.themes).toEqual(['b', 'd', 'c']);
});
