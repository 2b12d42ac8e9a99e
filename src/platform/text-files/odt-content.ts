import type { ListItem, TextBlock, Words } from '#platform/rich-text/blocks';
import { boxOf, look } from './look.ts';
import { namespaces } from './namespaces.ts';
import { sharesOf, type Table } from './tables.ts';
import type { WrittenText } from './written-text.ts';
import { spaced, tag } from './xml.ts';

/** What a text says, in the styles of `odt-styles.ts`. */
export const odtContent = ({ title, subtitle, blocks }: WrittenText): string =>
  tag(
    'office:document-content',
    namespaces,
    tag('office:automatic-styles', {}, tableStyle, ...cellStyles, ...columnStyles(blocks)),
    tag(
      'office:body',
      {},
      tag(
        'office:text',
        {},
        paragraph('Title', [{ text: title }]),
        subtitle === '' ? '' : paragraph('Subtitle', [{ text: subtitle }]),
        ...written(blocks, 'Text_20_body'),
      ),
    ),
  );

/** Tables have no styles by name in a text: what they look like is said in each file. */
const tableStyle = tag(
  'style:style',
  { 'style:name': 'Table', 'style:family': 'table' },
  tag('style:table-properties', { 'style:width': `${look.lineMm}mm`, 'table:align': 'margins' }),
);

const cellStyles = [
  ['TableTitle', `1.2pt solid ${look.ink}`],
  ['TableCell', `0.6pt solid ${look.rule}`],
].map(([name, border]) =>
  tag(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    tag('style:table-cell-properties', { 'fo:border-bottom': border, 'fo:padding': '1.5mm' }),
  ),
);

function columnStyles(blocks: readonly TextBlock[]): string[] {
  const widths = new Set(tablesIn(blocks).flatMap(sharesOf).map(hundredths));
  return [...widths].map((width) =>
    tag(
      'style:style',
      { 'style:name': `Column${width}`, 'style:family': 'table-column' },
      tag('style:table-column-properties', { 'style:rel-column-width': `${width}*` }),
    ),
  );
}

const hundredths = (share: number): number => Math.max(1, Math.round(share * 100));

const tablesIn = (blocks: readonly TextBlock[]): Table[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'quote' ? tablesIn(block.blocks) : [],
  );

const written = (blocks: readonly TextBlock[], style: string): string[] =>
  blocks.map((block) => writtenBlock(block, style));

function writtenBlock(block: TextBlock, style: string): string {
  switch (block.kind) {
    case 'heading':
      return tag(
        'text:h',
        { 'text:style-name': `Heading_20_${block.level}`, 'text:outline-level': block.level },
        ...spans(block.words),
      );
    case 'paragraph':
      return paragraph(style, block.words);
    case 'list':
      return list(block.items, block.start);
    case 'quote':
      return written(block.blocks, 'Quotations').join('');
    case 'table':
      return tableOf(block);
    case 'code':
      return paragraph('Preformatted_20_Text', linesOf(block.text));
    case 'rule':
      return paragraph('Horizontal_20_Line', []);
  }
}

const paragraph = (style: string, words: readonly Words[]): string =>
  tag('text:p', { 'text:style-name': style }, ...spans(words));

const linesOf = (text: string): Words[] =>
  text.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [{ text: '\n' }]), { text: line }]);

/** Items with a box have no other sign: where both are in one list, it goes on as another. */
function list(items: readonly ListItem[], start: number | null): string {
  if (start !== null)
    return listOf(
      'Numbers',
      items.map((item, index) => itemOf(item, index === 0 ? start : null)),
    );
  const end = items.findIndex((item) => hasBox(item) !== hasBox(items[0]));
  const [alike, others] = end < 0 ? [items, []] : [items.slice(0, end), items.slice(end)];
  const first = listOf(
    hasBox(items[0]) ? 'Boxes' : 'Bullets',
    alike.map((item) => itemOf(item, null)),
  );
  return others.length === 0 ? first : first + list(others, null);
}

const hasBox = (item: ListItem | undefined): boolean => item?.isDone !== undefined;

const listOf = (style: string, items: readonly string[]): string =>
  tag('text:list', { 'text:style-name': style }, ...items);

function itemOf({ isDone, blocks }: ListItem, start: number | null): string {
  const [first, ...more] = blocks;
  const isSaid = first?.kind === 'paragraph' || first?.kind === 'heading';
  const box = isDone === undefined ? [] : [{ text: `${boxOf(isDone)}\t` }];
  return tag(
    'text:list-item',
    { 'text:start-value': start ?? undefined },
    paragraph('List_20_Contents', [...box, ...(isSaid ? first.words : [])]),
    ...written(isSaid ? more : blocks, 'List_20_Contents'),
  );
}

function tableOf(table: Table): string {
  const rowOf = (cells: readonly Words[][], isTitle: boolean): string =>
    tag(
      'table:table-row',
      {},
      ...table.columns.map((side, column) =>
        tag(
          'table:table-cell',
          { 'table:style-name': isTitle ? 'TableTitle' : 'TableCell', 'office:value-type': 'string' },
          paragraph(`Table_20_${isTitle ? 'Heading' : 'Contents'}${sides[side]}`, cells[column] ?? []),
        ),
      ),
    );
  return (
    tag(
      'table:table',
      { 'table:style-name': 'Table' },
      ...sharesOf(table).map((share) =>
        tag('table:table-column', { 'table:style-name': `Column${hundredths(share)}` }),
      ),
      tag('table:table-header-rows', {}, rowOf(table.head, true)),
      ...table.rows.map((row) => rowOf(row, false)),
    ) + paragraph('Text_20_body', [])
  );
}

const sides = { left: '', center: '_20_centred', right: '_20_right' };

const spans = (words: readonly Words[]): string[] =>
  words.map((each, index) => span(each, / $|^\n?$/.test(words[index - 1]?.text ?? '')));

function span({ text, strong, emphasis, struck, code, href }: Words, isAfterSpace: boolean): string {
  const said = text === '\n' ? '<text:line-break/>' : spaced(text, isAfterSpace);
  const manners = [strong && 'Strong', emphasis && 'Emphasis', struck && 'Struck', code && 'Source_20_Text'];
  const dressed = manners.reduce<string>(
    (inside, style) => (style ? tag('text:span', { 'text:style-name': style }, inside) : inside),
    said,
  );
  return href === undefined
    ? dressed
    : tag(
        'text:a',
        { 'xlink:type': 'simple', 'xlink:href': href, 'text:style-name': 'Internet_20_link' },
        dressed,
      );
}
