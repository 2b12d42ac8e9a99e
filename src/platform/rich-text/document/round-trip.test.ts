import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { blocksOf } from '../blocks.ts';
import { richTextHtml } from '../html.ts';
import { openKept } from './kept.ts';
import { readText } from './read.ts';
import { schema } from './schema.ts';
import { writeText } from './write.ts';

const numRuns = Number(process.env.RUNS ?? 1000);
const page = { lang: 'fr' as const, href: (path: string) => path };
/** Empty lines at the end of a code are not seen. */
const html = (text: string): string => richTextHtml(text, page).replace(/\n+<\/code>/g, '</code>');
const drawn = (text: string): unknown =>
  JSON.parse(JSON.stringify(blocksOf(text, page)).replace(/(?:\\n)+(?="})/g, ''));
const again = (text: string): string => writeText(readText(text).doc);

const samples: Record<string, string> = {
  'titles, also of two lines': '# Un\n\n## 2. Deux\n\nTrois\nQuatre\n---\n\n### Cinq #\\#',
  'paragraphs with lines': 'Un\nDeux\\\nTrois  \nQuatre\n\nCinq',
  'manners, in each other': '*a* **b** ~~c~~ `d` ***e*** **f *g* h** *i **j*** **`k`** a*b*c',
  'lists that touch and lists that do not': '- a\n- b\n  - c\n  - d\n\n1. e\n2. f\n\n   g\n\n7) h\n\n8) i',
  'two lists in a row': '- a\n- b\n\n* c\n\n+ d\n\n1. e\n\n1) f',
  'a list whose items begin with other things': '- ## a\n- > b\n- - c\n- ```\n  d\n  ```\n-\n- e',
  'quotes in each other': '> a\n>\n> > b\n> - c\n\n> d',
  'code with ticks': '````\na\n```\n b\n````\n\n    c\n\n`` a`b `` et ` `` `',
  checklists:
    '- [ ] a\n- [x] b\n  - [X] c *d*\n- e\n- [ ]\n- [x]\n\n  f\n- [ ] ## g\n- [ ] \\[ ] h\n- \\[x] i\n- [y] j\n\n1. [ ] k\n\n2. [x] [l](/l)',
  'a table': '| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | **2** | x \\| y | `4` |\n| 5 |',
  'links of all kinds':
    '[a](https://a.fr/x_(y)) <https://b.fr/c_d*> https://c.fr/e_f. g@h.fr [i](/j?k=l&m=n) [o](mailto:{{email}})',
  'a link that is explained below': '[a][1] et [1]\n\n[1]: https://a.fr "Titre"',
  'a rule': 'a\n\n***\n\nb',
  'marks that are words':
    '\\*a\\* 1\\. \\# b_c_d _e\\_ &amp;amp; \\<https://a.fr> 2 * 3 a~b \\~~c~~ [d] !\\[e] <b>f</b>\n\\- g\n\\+ h\n3\\. i\n\\> j\n\\---\n\\| k',
  'no-break spaces and quotes': '« a »\u00a0: "b" \'c\' d... (c) 10:30',
};

test.each(Object.entries(samples))('%s are drawn the same after they were edited', (_, text) => {
  expect(drawn(again(text))).toEqual(drawn(text));
});

const courses = 'src/modules/demonstration-courses/vingt-modules';
test.each(readdirSync(courses))('the course %s loses nothing', (name) => {
  const text = readFileSync(`${courses}/${name}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  expect(drawn(again(text))).toEqual(drawn(text));
  const { doc, lines } = readText(text);
  expect(writeText(doc, lines)).toBe(text.trim());
});

const scrap = fc.constantFrom(
  ...[
    'a',
    'é',
    ' ',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '#',
    '# ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '|',
    '\n|---|\n',
    '[',
    '](',
    ')',
    '<',
    '>',
    '&',
    ';',
    '\\',
    '!',
    '"',
    '…',
    ':',
    '/',
    'https://a.fr',
    '```\n',
    '+',
    '[ ] ',
    '[x]',
    '- [ ] ',
    '=',
  ],
);

test('whatever is typed is drawn the same after it was edited, or is not opened at all', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 14 }), (scraps) => {
      const text = scraps.join('');
      const opened = openKept(text, 'fr');
      if (!opened) return;
      taken += 1;
      expect(drawn(writeText(opened.doc, opened.lines))).toEqual(drawn(text));
      expect(html(writeText(opened.doc, opened.lines))).toBe(html(text));
    }),
    { numRuns },
  );
  // What it does not take are the riddles of the grammar.
  expect(taken / numRuns).toBeGreaterThan(0.9);
});

const letters = fc.string({
  unit: fc.constantFrom(...'ab é.,«*_~`[]()#-+1>|\\!&<:'),
  minLength: 1,
  maxLength: 6,
});
const manners = fc.subarray(['emphasis', 'strong', 'struck']);
const words = fc.array(fc.tuple(letters, manners), { maxLength: 4 }).map((runs) =>
  runs.map(([text, marks]) =>
    schema.text(
      text,
      marks.map((mark) => schema.mark(mark)),
    ),
  ),
);
const line = words.map((run) => schema.node('paragraph', null, run));

/** Each letter with its manners; white space has none that is seen. */
function seen(doc: Node): string[] {
  const letters: string[] = [];
  doc.descendants(({ text = '', marks }) => {
    const manner = marks.map(({ type }) => type.name).join(' ');
    letters.push(...[...text.replace(/\s/g, '')].map((letter) => `${letter} ${manner}`));
  });
  return letters;
}

test('whatever is written in the editor is read again as it was seen', () => {
  fc.assert(
    fc.property(line, (block) => {
      const doc = schema.node('doc', null, [block]);
      expect(seen(readText(writeText(doc)).doc), writeText(doc)).toEqual(seen(doc));
    }),
    { numRuns },
  );
});

test('a title that begins with a number is written as one types it', () => {
  expect(again('## 2. Deux\n\n1\\. un paragraphe')).toBe('## 2. Deux\n\n1\\. un paragraphe');
});
