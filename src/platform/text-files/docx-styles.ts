import { AlignmentType, BorderStyle, type IStylesOptions } from 'docx';
import type { Lang } from '#platform/i18n';
import { locales, look } from './look.ts';

/** Twentieths of a point, as Word measures. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const points = (count: number): number => count * 20;
const halves = (count: number): number => count * 2;
export const colour = (hash: string): string => hash.slice(1).toUpperCase();

const titled = (size: number, above: number) => ({
  run: { size: halves(size), bold: true, color: colour(look.river), font: look.face },
  paragraph: { spacing: { before: points(above), after: points(4) }, keepNext: true },
});

/** The looks of a text, by the names that Word gives them itself where it has some. */
export function docxStyles(lang: Lang): IStylesOptions {
  const [h1, h2, h3, h4, h5, h6] = look.headings;
  const { language, country } = locales[lang];
  return {
    default: {
      document: {
        run: {
          font: look.face,
          size: halves(look.size),
          color: colour(look.ink),
          language: { value: `${language}-${country}` },
        },
        paragraph: { spacing: { after: points(6), line: 276 } },
      },
      title: titled(look.title, 0),
      heading1: titled(h1, 16),
      heading2: titled(h2, 14),
      heading3: titled(h3, 12),
      heading4: titled(h4, 10),
      heading5: titled(h5, 10),
      heading6: titled(h6, 10),
      listParagraph: { paragraph: { spacing: { after: points(3) } } },
      hyperlink: { run: { color: colour(look.river), underline: {} } },
    },
    paragraphStyles: [...paragraphStyles, ...continued],
    characterStyles: [
      { id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } },
      { id: 'Emphasis', name: 'Emphasis', quickFormat: true, run: { italics: true } },
      { id: 'Struck', name: 'Struck', run: { strike: true } },
      { id: 'Code', name: 'Code', run: { font: look.codeFace } },
    ],
  };
}

const normal = { basedOn: 'Normal' };
const inCell = { spacing: { before: points(2), after: points(2) } };
const line = { style: BorderStyle.SINGLE, size: 6, space: 8, color: colour(look.rule) };

const paragraphStyles: NonNullable<IStylesOptions['paragraphStyles']> = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    ...normal,
    run: { size: halves(look.subtitle), color: colour(look.soft) },
    paragraph: { spacing: { after: points(12) } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    ...normal,
    run: { color: colour(look.soft) },
    paragraph: { indent: { left: mm(look.itemMm) }, border: { left: line } },
  },
  {
    id: 'CodeBlock',
    name: 'Code block',
    ...normal,
    run: { font: look.codeFace },
    paragraph: { shading: { fill: colour(look.stone) } },
  },
  { id: 'Rule', name: 'Rule', ...normal, paragraph: { border: { bottom: line } } },
  { id: 'TableText', name: 'Table text', ...normal, paragraph: inCell },
  {
    id: 'TableTextCenter',
    name: 'Table text, centred',
    basedOn: 'TableText',
    paragraph: { alignment: AlignmentType.CENTER },
  },
  {
    id: 'TableTextRight',
    name: 'Table text, right',
    basedOn: 'TableText',
    paragraph: { alignment: AlignmentType.RIGHT },
  },
  {
    id: 'TableTitle',
    name: 'Table title',
    basedOn: 'TableText',
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    id: 'TableTitleCenter',
    name: 'Table title, centred',
    basedOn: 'TableTitle',
    paragraph: { alignment: AlignmentType.CENTER },
  },
  {
    id: 'TableTitleRight',
    name: 'Table title, right',
    basedOn: 'TableTitle',
    paragraph: { alignment: AlignmentType.RIGHT },
  },
  {
    id: 'Footer',
    name: 'footer',
    ...normal,
    run: { size: halves(look.small), color: colour(look.soft) },
    paragraph: { border: { top: line }, rightTabStop: mm(look.lineMm) },
  },
];

/** What goes on in an item of a list after its first paragraph, by its level. */
const continued = Array.from({ length: look.levels }, (_, level) => ({
  id: `ListContinue${level + 1}`,
  name: level === 0 ? 'List Continue' : `List Continue ${level + 1}`,
  ...normal,
  paragraph: { indent: { left: mm(look.itemMm * (level + 1)) } },
}));
