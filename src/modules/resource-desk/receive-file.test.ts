import { expect, test } from 'vitest';
import { nameOf } from '#platform/files/file-kind';
import { receiveFile } from './receive-file.ts';

const bytesOf = (text: string): BlobPart => Buffer.from(text, 'latin1');
const pdf = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
const oldOffice = `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\u0000'.repeat(600)}`;
const png =
  '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0002\u0000\u0000\u0000\u0090wS\u00de\u0000\u0000\u0000\u0000IEND';

test.each([
  ['a PDF', 'fiche.pdf', pdf, 'application/pdf'],
  ['a PDF that calls itself a program', 'fiche.exe', pdf, 'application/pdf'],
  ['a picture', 'x.png', png, 'image/png'],
  ['a list', 'x.csv', 'nom;âge'.normalize(), 'text/plain'],
  ['an old document, which may hold macros', 'x.doc', oldOffice, 'application/x-cfb; macros=unknown'],
])('%s is taken for what it is', async (...[, name, text, kind]) => {
  const content = kind === 'text/plain' ? Buffer.from(text, 'utf8') : bytesOf(text);
  expect(await receiveFile(new File([content], name))).toMatchObject({ fileType: kind, fileName: name });
});

test.each([
  ['nothing', '', 'missing'],
  ['a page called fiche.pdf', '<!DOCTYPE html><script>alert(1)</script>', 'program'],
  ['a script', '#!/bin/sh\nrm -rf /', 'program'],
  ['a program of Windows', `MZ\u0090\u0000${'\u0000'.repeat(100)}`, 'program'],
  ['an SVG with a script', '<?xml version="1.0"?><svg onload="alert(1)"></svg>', 'svg'],
  ['bytes without a meaning', '\u0000\u0001\u0002\u00ff', 'unknownKind'],
])('%s is not taken, and is told why', async (_, text, refusal) => {
  expect(await receiveFile(new File([bytesOf(text)], 'fiche.pdf'))).toEqual({ refusal });
});

test('a film of 21 MB is not taken', async () => {
  expect(await receiveFile(new File([new Uint8Array(21_000_000)], 'film.mp4'))).toEqual({
    refusal: 'tooBig',
  });
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Léa\\fiche.odt', 'fiche.odt'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(120)}.pdf`],
  ['fiche\u202efdp.exe', 'fiche fdp.exe'],
  ['.htaccess', 'fichier.htaccess'],
  ['"><script>.pdf', 'script.pdf'],
  ['', 'fichier'],
])('a file called %j is kept as %s', (name, kept) => {
  expect(nameOf(name)).toBe(kept);
});
