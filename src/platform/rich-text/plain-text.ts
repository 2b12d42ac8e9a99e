import type { Lang } from '#platform/i18n';
import { blocksOf, type ListItem, type TextBlock, type Words } from './blocks.ts';

/** What a text says, without its markup: a line for each paragraph, title, item or row of a table. */
export const plainText = (source: string, lang: Lang): string =>
  linesOf(blocksOf(source, { lang, href: (path) => path })).join('\n');

/** The same of some of its blocks. */
export const linesOf = (blocks: readonly TextBlock[]): string[] => blocks.flatMap(lineOf);

function lineOf(block: TextBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [said(block.words)];
    case 'list':
      return block.items.flatMap(itemLines);
    case 'quote':
      return linesOf(block.blocks);
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(said).filter(Boolean).join(' · '));
    case 'code':
      return [block.text];
    case 'rule':
      return [];
  }
}

/** The first line of an item says whether it is done, by the signs of who writes by hand. */
function itemLines({ isDone, blocks }: ListItem): string[] {
  const [first = '', ...more] = linesOf(blocks);
  return isDone === undefined ? linesOf(blocks) : [`${isDone ? '[x]' : '[ ]'} ${first}`.trimEnd(), ...more];
}

const said = (words: readonly Words[]): string => words.map(({ text }) => text).join('');
