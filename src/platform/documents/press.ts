import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import { alone, endedAfter, stopped } from './alone.ts';

/** This machine has no Ghostscript, which makes a printer's file; the sentence says what to install. */
export class CannotPrint extends Error {
  override name = 'CannotPrint';
}

export interface Sheet {
  title: string;
  /** By how much each page is larger than the paper that is kept, on each side. */
  bleedMm: number;
  /** The pages whose picture goes over the edge, from 0. */
  bleeds: (index: number, count: number) => boolean;
  madeAt: Date;
}

const pointsPerMm = 72 / 25.4;

/**
 * A printer's file (PDF/X-3:2003, in process colours) from a PDF without tags or links, whose pages are larger than the
 * paper by their bleed. Throws when what comes out is not PDF/X-3, or does not come.
 */
export async function pressFile(pdf: Uint8Array, sheet: Sheet, longestSeconds?: number): Promise<Uint8Array> {
  const boxed = await withBoxes(pdf, sheet);
  return alone(() => throughGhostscript(boxed, sheet, longestSeconds));
}

async function withBoxes(pdf: Uint8Array, { title, bleedMm, bleeds, madeAt }: Sheet): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title);
  document.setModificationDate(madeAt);
  const pages = document.getPages();
  const bleed = bleedMm * pointsPerMm;
  for (const [index, page] of pages.entries()) {
    page.node.delete(PDFName.of('Annots'));
    trim(page, bleed, bleeds(index, pages.length) ? 0 : bleed);
  }
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFRawStream) sayGrey(object);
  return document.save({ useObjectStreams: false });
}

/** A picture in grey levels by a profile would be mixed of four inks; without one, it is black ink alone. */
function sayGrey({ dict }: PDFRawStream): void {
  const space = dict.lookup(PDFName.of('ColorSpace'));
  if (!(space instanceof PDFArray)) return;
  const profile = space.lookup(1);
  if (profile instanceof PDFRawStream && String(profile.dict.get(PDFName.of('N'))) === '1')
    dict.set(PDFName.of('ColorSpace'), PDFName.of('DeviceGray'));
}

/** What is kept of a page, and how far its picture goes. */
function trim(page: PDFPage, bleed: number, unprinted: number): void {
  const { width, height } = page.getMediaBox();
  page.setTrimBox(bleed, bleed, width - 2 * bleed, height - 2 * bleed);
  page.setBleedBox(unprinted, unprinted, width - 2 * unprinted, height - 2 * unprinted);
}

async function throughGhostscript(
  pdf: Uint8Array,
  { title }: Sheet,
  longestSeconds?: number,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-press-'));
  try {
    const [from, to, definitions] = ['in.pdf', 'out.pdf', 'pdfx.ps'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(from, pdf);
    await writeFile(definitions, intent(title));
    const said = await run([...options, `-sOutputFile=${to}`, definitions, from], longestSeconds);
    // It gives PDF/X up with a sentence, and still writes that name into its file.
    if (/reverting|not permitted/i.test(said)) throw new Error(`Ghostscript made no PDF/X: ${said}`);
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const options = [
  '-dPDFX=3',
  '-dBATCH',
  '-dNOPAUSE',
  '-dSAFER',
  '-sDEVICE=pdfwrite',
  '-dCompatibilityLevel=1.3',
  '-sColorConversionStrategy=CMYK',
  '-sProcessColorModel=DeviceCMYK',
  '-dEmbedAllFonts=true',
  '-dSubsetFonts=true',
  '-dDownsampleColorImages=false',
];

/** The printing that the colours are meant for (FOGRA39: offset on coated paper), and what PDF/X wants to be told. */
const intent = (title: string): string => `%!
[ /Title ${hex(title)} /GTS_PDFXVersion (PDF/X-3:2003) /Trapped /False /DOCINFO pdfmark
[ /_objdef {OutputIntent} /type /dict /OBJ pdfmark
[ {OutputIntent} << /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39)
  /OutputCondition (Offset, coated paper) /RegistryName (http://www.color.org) /Info (FOGRA39) >> /PUT pdfmark
[ {Catalog} << /OutputIntents [ {OutputIntent} ] >> /PUT pdfmark
`;

/** A text string of PDF, in UTF-16 as PostScript writes bytes. */
const hex = (text: string): string => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

function run(args: string[], longestSeconds?: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('gs', args, { stdio: ['ignore', 'pipe', 'pipe'], ...endedAfter(longestSeconds) });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', (fault: NodeJS.ErrnoException) =>
      reject(fault.code === 'ENOENT' ? new CannotPrint(missing) : fault),
    );
    child.on('close', (code, signal) =>
      code === 0
        ? resolve(said)
        : reject(new Error(`Ghostscript stopped (${stopped(code, signal)}): ${said}`)),
    );
  });
}

const missing =
  'Le fichier de l’imprimeur demande Ghostscript\u00a0: installez-le par «\u00a0sudo apt-get install ghostscript\u00a0», puis recommencez.';
