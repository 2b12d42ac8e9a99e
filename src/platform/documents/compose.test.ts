import { expect, test } from 'vitest';
import { readPdf } from '#platform/testing/read-pdf';
import { type Composition, compose } from './compose.ts';
import { isKnown, printable } from './printable.ts';

const source = `
#let data = json("data.json")
#set document(title: data.title, date: auto)
#set text(lang: "fr", font: "Open Sans")
#show heading: set text(font: "Vollkorn", weight: 600)
= #data.title
#data.text
`;
const composition = (data: object, more: Partial<Composition> = {}): Composition => ({
  sources: { 'main.typ': source },
  data: { title: 'Annuaire', text: 'Bonjour', ...data },
  madeAt: new Date('2026-11-20T09:00:00Z'),
  use: 'reading',
  ...more,
});

test('what people wrote is printed as they wrote it, whatever a typesetter would read in it', async () => {
  const text = '*gras* #read("/etc/passwd") $x$ = « œuvre »';
  const { words } = readPdf(await compose(composition({ text })));
  expect(words.replaceAll('\n', ' ')).toContain(text);
  expect(words).not.toContain('root:');
});

test('the same words at the same moment are the same bytes, and other words are not', async () => {
  const once = await compose(composition({ text: 'Une fois' }));
  const again = await compose(
    composition({ text: 'Une fois' }, { images: { 'unused.svg': Buffer.from('<svg/>') } }),
  );
  expect(Buffer.compare(once, again)).toBe(0);
  expect(Buffer.compare(once, await compose(composition({ text: 'Deux fois' })))).not.toBe(0);
});

test('a reader’s PDF is tagged, has a title and a language; a printer’s has no tags', async () => {
  const reading = readPdf(await compose(composition({})));
  expect(reading).toMatchObject({ isTagged: true, lang: 'fr', title: 'Annuaire' });
  expect(readPdf(await compose(composition({}, { use: 'press' }))).isTagged).toBe(false);
});

test('a picture that says nothing to who does not see it is refused', async () => {
  const mute = { 'main.typ': '#set document(title: "x")\n#image("images/a.svg")' };
  const images = {
    'a.svg': Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
    ),
  };
  await expect(compose(composition({}, { sources: mute, images }))).rejects.toThrow(/alt/);
});

test('a fault in a source is said with its place, and the next document is composed all the same', async () => {
  await expect(compose(composition({}, { sources: { 'main.typ': '#nothing' } }))).rejects.toThrow(
    /unknown variable: nothing/,
  );
  expect((await compose(composition({}))).length).toBeGreaterThan(1000);
});

test('both faces have every character that is let through', async () => {
  const all = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(
    (each) => /\S/.test(each) && isKnown(each),
  );
  expect(all.length).toBeGreaterThan(500);
  await compose(composition({ title: all.join(' '), text: all.join(' ') }));
});

test.each([
  ['un fil 🧶 rouge', 'un fil rouge'],
  ['Nguyễn', 'Nguyen'],
  ['e\u0301t\u00e9', 'été'],
  ['Żółw, Ştefan, Ελένη, Олена', 'Żółw, Ştefan, Ελένη, Олена'],
  ['日本', ''],
])('« %s » is printed « %s »', (written, printed) => {
  expect(printable({ list: [written] })).toEqual({ list: [printed] });
});

test('a document that never ends is given up, and the next is composed all the same', async () => {
  const endless = '#for a in range(30000) { for b in range(30000) { } }';
  await expect(compose(composition({}, { sources: { 'main.typ': endless } }), 1)).rejects.toThrow(
    /it took too long/,
  );
  expect((await compose(composition({ text: 'Ensuite' }))).length).toBeGreaterThan(1000);
});
