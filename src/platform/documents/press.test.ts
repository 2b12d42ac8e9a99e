import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, test, vi } from 'vitest';
import { freshFolder } from '#platform/testing/fresh-files';
import { compose } from './compose.ts';
import { CannotPrint, pressFile } from './press.ts';

const source = `
#set document(title: "Essai", date: auto)
#set page(width: 154mm, height: 216mm, margin: 3mm, fill: cmyk(90%, 40%, 50%, 40%))
#set text(font: "Open Sans", fill: cmyk(0%, 0%, 0%, 100%))
Bonjour #image(read("images/code", encoding: none), format: (encoding: "luma8", width: 64, height: 64), alt: "Code")
#pagebreak()
Adieu
`;
const madeAt = new Date('2026-11-20T09:00:00Z');
const printed = () =>
  compose({
    sources: { 'main.typ': source },
    data: {},
    images: { code: new Uint8Array(64 * 64) },
    madeAt,
    use: 'press',
  });
const sheet = {
  title: 'Essai «\u00a0été\u00a0»',
  bleedMm: 3,
  bleeds: (index: number) => index === 0,
  madeAt,
};

const mm = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  [x, y, width, height].map((points) => Math.round((points * 25.4) / 72));

test('a printer’s file is PDF/X-3 with its boxes, and the cover alone goes over the edge', async () => {
  const document = await PDFDocument.load(await pressFile(await printed(), sheet));
  const [cover, inside] = document.getPages();
  expect(mm(cover?.getMediaBox() as never)).toEqual([0, 0, 154, 216]);
  expect(mm(cover?.getBleedBox() as never)).toEqual([0, 0, 154, 216]);
  for (const box of [cover?.getTrimBox(), inside?.getTrimBox(), inside?.getBleedBox()])
    expect(mm(box as never)).toEqual([3, 3, 148, 210]);

  expect(document.getTitle()).toBe(sheet.title);
  const [intent] = document.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).asArray();
  expect(String(document.context.lookup(intent, PDFDict).get(PDFName.of('S')))).toBe('/GTS_PDFX');
  const kept = document.context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(kept.some((text) => text.includes('GTS_PDFXVersion') && text.includes('PDF/X-3:2003'))).toBe(true);
  expect(kept.some((text) => text.includes('/Annots') || text.includes('StructTreeRoot'))).toBe(false);
});

test('black is one plate, and nothing is left in the colours of a screen', async () => {
  const document = await PDFDocument.load(await pressFile(await printed(), sheet));
  const streams = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
  const drawn = streams
    .filter(({ dict }) => String(dict.get(PDFName.of('Filter'))) === '/FlateDecode')
    .map(({ contents }) => inflateSync(contents).toString('latin1'))
    .join('\n');
  expect(drawn).toMatch(/^0\.90?\d* 0\.\d+ 0\.\d+ 0\.\d+ k$/m);
  expect(drawn).not.toMatch(/^[\d.]+ [\d.]+ [\d.]+ rg$/m);
  const inks = [...drawn.matchAll(/^([\d.]+ [\d.]+ [\d.]+) ([\d.]+) k$/gm)].filter(
    ([, , black]) => Number(black) > 0.8,
  );
  expect(inks.length).toBeGreaterThan(0);
  for (const [, colours] of inks) expect(colours).toBe('0 0 0');

  const code = streams.find(({ dict }) => String(dict.get(PDFName.of('Subtype'))) === '/Image');
  expect(String(code?.dict.get(PDFName.of('ColorSpace')))).toBe('/DeviceGray');
});

test('a machine without Ghostscript is told what to install', async () => {
  const pdf = await printed();
  vi.stubEnv('PATH', '/nowhere');
  await expect(pressFile(pdf, sheet)).rejects.toThrow(CannotPrint);
  await expect(pressFile(pdf, sheet)).rejects.toThrow(/sudo apt-get install ghostscript/);
  vi.unstubAllEnvs();
});

test('a Ghostscript that never ends is given up, and the next file is made all the same', async () => {
  const pdf = await printed();
  const folder = freshFolder();
  writeFileSync(join(folder, 'gs'), '#!/bin/sh\nexec sleep 30\n', { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  await expect(pressFile(pdf, sheet, 1)).rejects.toThrow(/it took too long/);
  vi.unstubAllEnvs();
  expect((await pressFile(pdf, sheet)).length).toBeGreaterThan(1000);
});
