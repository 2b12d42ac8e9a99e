import { expect, test } from 'vitest';
import { anArchive } from '#platform/testing/archive';
import type { ZipEntry } from '#platform/zip';
import { findMacros } from './find-macros.ts';
import { receiveFile } from './receive-file.ts';

const entry = (name: string, text = 'x'): ZipEntry => ({ name, bytes: Buffer.from(text) });
const archive = (...entries: ZipEntry[]): Promise<Uint8Array> =>
  anArchive(entries, new Date('2026-11-24T09:00:00Z'));

/** An office document of 2007 or later, of a type, with some parts. */
const office = (type: string, ...parts: string[]): Promise<Uint8Array> =>
  archive(
    entry(
      '[Content_Types].xml',
      `<Types><Override PartName="/x.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`,
    ),
    ...parts.map((part) => entry(part)),
  );
/** A document of LibreOffice, with some parts. */
const open = (kind: string, ...parts: string[]): Promise<Uint8Array> =>
  archive(
    entry('mimetype', `application/vnd.oasis.opendocument.${kind}`),
    entry('content.xml'),
    ...parts.map((part) => entry(part)),
  );
/** A document of before 2007 is a disk of its own; the names of its parts are in UTF-16. */
const old = (...parts: string[]): Buffer =>
  Buffer.concat([
    Buffer.from('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'latin1'),
    Buffer.alloc(600),
    ...parts.map((part) => Buffer.from(part, 'utf16le')),
  ]);

const ooxml = 'openxmlformats-officedocument';
const word = `${ooxml}.wordprocessingml.document`;
const withVba = (kind: string) => `ms-${kind}.macroEnabled`;

test.each([
  ['a document without macros', 'x.docx', office(word, 'word/document.xml'), null],
  ['a spreadsheet without macros', 'x.xlsx', office(`${ooxml}.spreadsheetml.sheet`, 'xl/workbook.xml'), null],
  ['a text of LibreOffice', 'x.odt', open('text'), null],
  [
    'an empty library of Basic',
    'x.ods',
    open('spreadsheet', 'Basic/Standard/script-lb.xml', 'Basic/script-lc.xml'),
    null,
  ],
  ['an archive', 'x.zip', archive(entry('lisez-moi.txt'), entry('docs/x.docx')), null],
  ['a document with macros', 'x.docm', office(withVba('word.document'), 'word/vbaProject.bin'), 'vba'],
  ['a spreadsheet with macros', 'x.xlsm', office(withVba('excel.sheet'), 'xl/vbaProject.bin'), 'vba'],
  ['slides with macros', 'x.pptm', office(withVba('powerpoint.presentation'), 'ppt/vbaProject.bin'), 'vba'],
  ['a document with macros that calls itself another', 'x.docx', office(word, 'word/VBAPROJECT.BIN'), 'vba'],
  ['one that says it has macros, and hides them', 'x.docm', office(withVba('word.document')), 'unknown'],
  [
    'macro sheets of Excel 4',
    'x.xlsx',
    office(`${ooxml}.spreadsheetml.sheet`, 'xl/macrosheets/sheet1.xml'),
    'excel4',
  ],
  [
    'both',
    'x.xlsm',
    office(withVba('excel.sheet'), 'xl/vbaProject.bin', 'xl/macrosheets/a.xml'),
    'vba,excel4',
  ],
  ['Basic of LibreOffice', 'x.odt', open('text', 'Basic/Standard/Module1.xml'), 'basic'],
  ['Python in a text of LibreOffice', 'x.odt', open('text', 'Scripts/python/essai.py'), 'script'],
  ['an archive that holds a document with macros', 'x.zip', archive(entry('a\\b\\relevé.xlsm')), 'inside'],
  ['an old document', 'x.doc', old(), 'unknown'],
  ['an old document with Visual Basic', 'x.doc', old('_VBA_PROJECT'), 'vba'],
])('%s is taken, and what is in it is said', async (...[, name, bytes, macros]) => {
  const received = await receiveFile(new File([new Uint8Array(await bytes)], name));
  const type = 'fileType' in received ? received.fileType : '';
  expect(type).toMatch(/^application\//);
  expect(type.split('; macros=')[1] ?? null).toBe(macros);
});

test.each([1, 7, 46, 100])(
  'in pieces of %i bytes, what is in a document is found as in one piece',
  async (length) => {
    const pieces = (bytes: Uint8Array) =>
      async function* () {
        for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
      };
    const both = await office(withVba('excel.sheet'), 'xl/vbaProject.bin', 'xl/macrosheets/a.xml');
    expect(await findMacros(pieces(both), 'application/zip')).toEqual(['vba', 'excel4']);
    expect(await findMacros(pieces(old('_VBA_PROJECT')), 'application/x-cfb')).toEqual(['vba']);
    // An entry that says it is longer than what is left hides nothing.
    const feint = Buffer.alloc(46, 255);
    feint.write('PK\u0001\u0002', 'latin1');
    expect(await findMacros(pieces(Buffer.concat([feint, both])), 'application/zip')).toEqual([
      'vba',
      'excel4',
    ]);
  },
);
