import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { docxBlocks } from './docx-blocks.ts';
import { docxStyles, mm } from './docx-styles.ts';
import { look } from './look.ts';
import type { WrittenText } from './written-text.ts';

/** A text as a file of Word (Office Open XML). */
export function docx(text: WrittenText): Promise<Uint8Array> {
  const margin = mm(look.marginMm);
  return Packer.toBuffer(
    new Document({
      title: text.title,
      creator: text.author,
      lastModifiedBy: text.author,
      styles: docxStyles(text.lang),
      sections: [
        {
          properties: {
            page: {
              size: { width: mm(210), height: mm(297) },
              margin: { top: margin, right: margin, bottom: margin, left: margin },
            },
          },
          footers: { default: footerOf(text) },
          children: [
            new Paragraph({ style: 'Title', text: text.title }),
            ...(text.subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', text: text.subtitle })]),
            ...docxBlocks(text.blocks, text.lang),
          ],
        },
      ],
    }),
  );
}

const footerOf = ({ foot }: WrittenText): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ children: [foot, new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
