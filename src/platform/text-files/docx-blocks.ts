import {
  BorderStyle,
  CheckBox,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  LevelSuffix,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Lang } from '#platform/i18n';
import type { ListItem, TextBlock, Words } from '#platform/rich-text/blocks';
import { colour, mm } from './docx-styles.ts';
import { bullets, look } from './look.ts';
import { sharesOf, type Table as TableBlock } from './tables.ts';

type Parts = (Paragraph | Table)[];
type List = Extract<TextBlock, { kind: 'list' }>;

/** Where a block stands: its style when it has none of its own, and how deep in lists. */
interface Place {
  lang: Lang;
  style?: string;
  depth: number;
}

/** Blocks as Word writes them. */
export const docxBlocks = (blocks: readonly TextBlock[], lang: Lang): Parts =>
  partsOf(blocks, { lang, depth: 0 });

const partsOf = (blocks: readonly TextBlock[], place: Place): Parts =>
  blocks.flatMap((block) => partOf(block, place));

function partOf(block: TextBlock, place: Place): Parts {
  const { style } = place;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level - 1], children: runsOf(block.words) })];
    case 'paragraph':
      return [new Paragraph({ style, children: runsOf(block.words) })];
    case 'list':
      return listOf(block, place);
    case 'quote':
      return partsOf(block.blocks, { ...place, style: 'Quote' });
    case 'table':
      return [tableOf(block), new Paragraph({})];
    case 'code':
      return [new Paragraph({ style: 'CodeBlock', children: linesOf(block.text) })];
    case 'rule':
      return [new Paragraph({ style: 'Rule' })];
  }
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

const linesOf = (text: string): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 }));

function listOf({ start, items }: List, { lang, depth }: Place): Parts {
  const numbers = start === null ? null : numbered(start, depth);
  return items.flatMap((item, index) => {
    const [first, ...more] = item.blocks;
    const isSaid = first?.kind === 'paragraph' || first?.kind === 'heading';
    const children = [...boxOf(item, lang), ...runsOf(isSaid ? first.words : [])];
    const reference = numbers ?? (item.isDone === undefined ? marked : unmarked);
    const level = Math.min(depth, look.levels - 1);
    return [
      new Paragraph({ numbering: { reference, level, restart: numbers !== null && index === 0 }, children }),
      ...partsOf(isSaid ? more : item.blocks, {
        lang,
        depth: depth + 1,
        style: `ListContinue${level + 1}`,
      }),
    ];
  });
}

type Definition = Exclude<NonNullable<IParagraphOptions['numbering']>, false>['reference'];

const levelsOf = (levelOf: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'suffix'>) =>
  Array.from({ length: look.levels }, (_, level) => ({
    level,
    ...levelOf(level),
    style: {
      paragraph: { indent: { left: mm(look.itemMm * (level + 1)), hanging: mm(look.itemMm) } },
    },
  }));

const marked: Definition = {
  reference: 'bullets',
  levels: levelsOf((level) => ({ format: LevelFormat.BULLET, text: bullets[level % bullets.length] ?? '•' })),
};

/** Items whose sign is their box. */
const unmarked: Definition = {
  reference: 'boxes',
  levels: levelsOf(() => ({ format: LevelFormat.NONE, text: '', suffix: LevelSuffix.NOTHING })),
};

/** Lists of one depth that begin at one number: each restarts it. */
const numbered = (start: number, depth: number): Definition => ({
  reference: `numbers-${start}-${depth}`,
  levels: levelsOf((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })).map((level) => ({
    ...level,
    start,
  })),
});

/** A box that is ticked in Word by a click. */
const boxOf = ({ isDone }: ListItem, lang: Lang): ParagraphChild[] =>
  isDone === undefined
    ? []
    : [
        new CheckBox({
          alias: doneWord[lang],
          checked: isDone,
          checkedState: { value: '2611', font: 'Segoe UI Symbol' },
          uncheckedState: { value: '2610', font: 'Segoe UI Symbol' },
        }),
        new TextRun({ children: [new Tab()] }),
      ];

const doneWord = { fr: 'Fait', en: 'Done' };

/** Words that lead to one place are one link. */
function runsOf(words: readonly Words[]): ParagraphChild[] {
  const runs: ParagraphChild[] = [];
  for (let at = 0; at < words.length; ) {
    const { href } = words[at] as Words;
    const end = words.findIndex((each, index) => index > at && each.href !== href);
    const same = words.slice(at, end < 0 ? undefined : end);
    if (href === undefined) runs.push(...same.map(runOf));
    else runs.push(new ExternalHyperlink({ link: href, children: same.map(runOf) }));
    at += same.length;
  }
  return runs;
}

/** A run has one style of its own: a second manner on the same words is said beside it. */
function runOf({ text, strong, emphasis, struck, code, href }: Words): TextRun {
  const manners = [
    { is: href !== undefined, style: 'Hyperlink', own: {} },
    { is: code, style: 'Code', own: { font: look.codeFace } },
    { is: strong, style: 'Strong', own: { bold: true } },
    { is: emphasis, style: 'Emphasis', own: { italics: true } },
    { is: struck, style: 'Struck', own: { strike: true } },
  ].filter(({ is }) => is);
  const [first, ...others] = manners;
  const said = text === '\n' ? { break: 1 } : { text };
  return new TextRun({ ...said, style: first?.style, ...Object.assign({}, ...others.map(({ own }) => own)) });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colour(look.rule) };

function tableOf(table: TableBlock): Table {
  const widths = sharesOf(table).map((share) => Math.round(share * mm(look.lineMm)));
  const rowOf = (cells: readonly Words[][], isTitle: boolean): TableRow =>
    new TableRow({
      tableHeader: isTitle,
      cantSplit: true,
      children: widths.map(
        (width, column) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            children: [
              new Paragraph({
                style: `Table${isTitle ? 'Title' : 'Text'}${sides[table.columns[column] ?? 'left']}`,
                children: runsOf(cells[column] ?? []),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: mm(look.lineMm), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [rowOf(table.head, true), ...table.rows.map((row) => rowOf(row, false))],
  });
}

const sides = { left: '', center: 'Center', right: 'Right' };
