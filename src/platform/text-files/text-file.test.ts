import { expect, test } from 'vitest';
import { readPdf } from '#platform/testing/read-pdf';
import { readZip } from '#platform/testing/read-zip';
import { aWrittenText } from '#platform/testing/written-text';
import { textFile } from './text-file.ts';

const odt = async (source?: string): Promise<string> => readZip(await textFile(aWrittenText(source), 'odt'));
const docx = async (source?: string): Promise<string> =>
  readZip(await textFile(aWrittenText(source), 'docx'));

test('a file for LibreOffice says first what it is, and is the same bytes for the same text', async () => {
  const bytes = Buffer.from(await textFile(aWrittenText(), 'odt'));
  expect(bytes.toString('latin1', 30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  expect(Buffer.from(await textFile(aWrittenText(), 'odt')).equals(bytes)).toBe(true);
});

test.each([
  ['its title', '<dc:title>Comité de pilotage</dc:title>'],
  ['its language', 'fo:language="fr" fo:country="FR"'],
  ['whose it is, at the foot of each page', 'Réseau du Lot · 28 novembre 2026<text:tab/><text:page-number'],
  ['titles by their level', '<text:h text:style-name="Heading_20_2" text:outline-level="2">Détail</text:h>'],
  ['the first number of a list', '<text:list-item text:start-value="3">'],
  ['boxes, ticked or not', '☐<text:tab/>Réserver la salle'],
  ['the titles of a table', '<table:table-header-rows><table:table-row><table:table-cell'],
  ['figures at the right', '<text:p text:style-name="Table_20_Contents_20_right">10</text:p>'],
  ['where a link leads', 'xlink:href="https://lot.example/plan"'],
  ['manners by their name', '<text:span text:style-name="Struck">partez</text:span>'],
  ['every space of a code', 'a <text:s text:c="1"/>&lt; b<text:line-break/><text:s text:c="2"/>c'],
])('LibreOffice reads %s', async (_, said) => {
  expect(await odt()).toContain(said);
});

test.each([
  ['its title', /<dc:title>Comité de pilotage<\/dc:title>/],
  ['its language', /<w:lang w:val="fr-FR"\/>/],
  ['titles by their level', /<w:pStyle w:val="Heading2"\/><\/w:pPr><w:r><w:t[^>]*>Détail/],
  ['the first number of a list', /<w:start w:val="3"\/>/],
  ['boxes, ticked or not', /<w:alias w:val="Fait"\/><w14:checkbox><w14:checked w14:val="1"\/>/],
  ['the titles of a table', /<w:tblHeader\/>/],
  ['figures at the right', /<w:pStyle w:val="TableTextRight"\/><\/w:pPr><w:r><w:t[^>]*>10</],
  ['where a link leads', /Target="https:\/\/lot.example\/plan" TargetMode="External"/],
  ['manners by their name', /<w:rStyle w:val="Struck"\/><\/w:rPr><w:t[^>]*>partez/],
])('Word reads %s', async (_, said) => {
  expect(await docx()).toMatch(said);
});

test('looks are in styles, and none beside a paragraph', async () => {
  const content = (await odt()).split('<office:body>')[1] ?? '';
  expect(content).not.toMatch(/fo:|style:(?!name)/);
  const body = /<w:body>(.*)<w:sectPr/s.exec(await docx())?.[1] ?? '';
  expect(body).not.toMatch(/<w:(?:jc|ind|sz|color|spacing|rFonts|shd)\b/);
});

test('what neither file can hold is left out: the rest opens', async () => {
  const odd = 'Un\u0007 \u001b[31mdeux\u{d800} 😀 & <b>\uffff';
  for (const text of [await odt(odd), await docx(odd)]) {
    expect(text).toContain('😀 &amp; &lt;b&gt;');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
    expect(text).not.toMatch(/[\u0007\u001b\uffff]/);
  }
});

test('two lists that count do not count on from each other', async () => {
  const text = await docx('1. un\n2. deux\n\nPuis\n\n1. trois');
  const lists = [...text.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, list]) => list);
  expect(lists).toHaveLength(3);
  expect(lists[0]).toBe(lists[1]);
  expect(lists[2]).not.toBe(lists[0]);
});

test('a text is printed as a PDF that a screen reader reads, with its pages', async () => {
  const pdf = readPdf(await textFile(aWrittenText(), 'pdf'));
  expect(pdf).toMatchObject({ isTagged: true, lang: 'fr', title: 'Comité de pilotage' });
  expect(pdf.words).toContain('Réserver la salle');
  expect(pdf.words).toContain('1 / 1');
});

test('a text without a word is a file with a title', async () => {
  for (const type of ['odt', 'docx'] as const)
    expect(readZip(await textFile(aWrittenText(''), type))).toContain('Comité de pilotage');
  expect(readPdf(await textFile(aWrittenText(''), 'pdf')).words).toContain('Comité de pilotage');
});
