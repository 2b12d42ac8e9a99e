import type { ListItem, TextBlock, Words } from '#platform/rich-text/blocks';

export type Table = Extract<TextBlock, { kind: 'table' }>;

/** What share of the line each column gets, together 1: by what it says, so that none is a ladder of letters. */
export function sharesOf({ head, rows }: Table): number[] {
  const longest = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => said(cells[column] ?? []).length)),
  );
  const weights = longest.map((letters) => Math.min(Math.max(letters, 8), 60));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** A table within an item of a list as lines, a row each. */
export const withoutTablesInItems = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.map((block) => mapItems(block, (item) => ({ ...item, blocks: item.blocks.flatMap(linesInItem) })));

function mapItems(block: TextBlock, map: (item: ListItem) => ListItem): TextBlock {
  if (block.kind === 'list') return { ...block, items: block.items.map(map) };
  return block.kind === 'quote' ? { ...block, blocks: withoutTablesInItems(block.blocks) } : block;
}

function linesInItem(block: TextBlock): TextBlock[] {
  if (block.kind === 'table')
    return [block.head, ...block.rows].map((cells) => ({ kind: 'paragraph', words: inOneLine(cells) }));
  if (block.kind === 'quote') return [{ ...block, blocks: block.blocks.flatMap(linesInItem) }];
  return withoutTablesInItems([block]);
}

const inOneLine = (cells: readonly Words[][]): Words[] =>
  cells.flatMap((words, index) => (index === 0 ? words : [{ text: ' · ' }, ...words]));

const said = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
