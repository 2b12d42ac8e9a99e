import { Document, type PDFDocument, type PDFPage } from 'mupdf';

/** What a test asks of a PDF. */
export function readPdf(bytes: Uint8Array) {
  const document = Document.openDocument(bytes, 'application/pdf') as PDFDocument;
  const root = document.getTrailer().get('Root');
  const pages = Array.from(
    { length: document.countPages() },
    (_, index) => document.loadPage(index) as PDFPage,
  );
  const texts = pages.map((page) =>
    page
      .toStructuredText('preserve-whitespace')
      .asText()
      .replace(/[\u00a0\u202f ]+/g, ' '),
  );
  return {
    document,
    pages,
    /** The words of each page, with spaces that break. */
    texts,
    words: texts.join('\n'),
    isTagged: !root.get('StructTreeRoot').isNull(),
    lang: root.get('Lang').isNull() ? null : root.get('Lang').asString(),
    title: document.getMetaData('info:Title') ?? null,
  };
}
