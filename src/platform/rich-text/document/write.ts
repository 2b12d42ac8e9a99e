import type { Node } from 'prosemirror-model';
import { writeWords } from './write-words.ts';

/** Blocks as Markdown. A block of which `lines` still has the lines is given back as it was typed. */
export const writeText = (doc: Node, lines: ReadonlyMap<Node, string> = new Map()): string =>
  blocksOf(doc)
    .map((block, index) => lines.get(block) ?? write(block, isOtherList(doc, index)))
    .filter((text, index) => text !== '' || !isEmptyParagraph(doc.child(index)))
    .join('\n\n');

const blocksOf = (parent: Node): readonly Node[] => parent.content.content;
const isEmptyParagraph = ({ type, childCount }: Node): boolean =>
  type.name === 'paragraph' && childCount === 0;

/** Two lists that follow each other are told apart by their marks. */
function isOtherList(parent: Node, index: number): boolean {
  let count = 0;
  while (index > count && parent.child(index - count - 1).type === parent.child(index).type) count += 1;
  return count % 2 === 1;
}

function write(block: Node, isOther: boolean): string {
  switch (block.type.name) {
    case 'heading':
      return writeHeading(block);
    case 'quote':
      return before('>', inside(block, '\n\n'));
    case 'bullet_list':
    case 'ordered_list':
      return writeList(block, isOther);
    case 'code':
      return writeCode(block.textContent);
    case 'rule':
      return '***';
    case 'table':
      return writeTable(block);
    default:
      return writeWords(block);
  }
}

const inside = (parent: Node, gap: string): string =>
  blocksOf(parent)
    .map((block, index) => write(block, isOtherList(parent, index)))
    .join(gap);

const before = (mark: string, text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? mark : `${mark} ${line}`))
    .join('\n');

/** A title of several lines is underlined; one of the deeper ones has no such form, and is one line. */
function writeHeading(heading: Node): string {
  const level: number = heading.attrs.level;
  const words = writeWords(heading);
  if (words.includes('\n') && level <= 2) return `${words}\n${level === 1 ? '===' : '---'}`;
  const line = words
    .replace(/\\?\n/g, ' ')
    .replace(/#+$/, (end) => end.replace(/#/g, '\\#'))
    // After its signs a number begins no list: whoever reads the plain text is spared the stroke.
    .replace(/^(\d{1,9})\\(?=[.)])/, '$1');
  return `${'#'.repeat(level)} ${line}`.trimEnd();
}

function writeList(list: Node, isOther: boolean): string {
  const isTight: boolean = list.attrs.isTight && blocksOf(list).every(touches);
  const items = blocksOf(list).map((item, index) => {
    const mark =
      list.type.name === 'bullet_list'
        ? isOther
          ? '*'
          : '-'
        : `${list.attrs.start + index}${isOther ? ')' : '.'}`;
    const margin = ' '.repeat(mark.length + 1);
    const [first = '', ...more] = inside(item, isTight ? '\n' : '\n\n').split('\n');
    return [`${mark} ${tick(item)}${first}`.trimEnd(), ...more.map((line) => line && margin + line)].join(
      '\n',
    );
  });
  return items.join(isTight ? '\n' : '\n\n');
}

const tick = ({ attrs }: Node): string => (attrs.isDone === null ? '' : attrs.isDone ? '[x] ' : '[ ] ');

/** Whether the blocks of an item stay apart without a line between them. */
const touches = (item: Node): boolean =>
  blocksOf(item).every(
    ({ type }, index) =>
      index === 0 ||
      !(type.name === 'paragraph' || (type.name === 'quote' && item.child(index - 1).type === type)),
  );

function writeCode(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text === '' ? '' : `${text}\n`}${fence}`;
}

const sides: Record<string, string> = { left: ':---', center: ':---:', right: '---:' };

function writeTable(table: Node): string {
  const [head, ...rows] = blocksOf(table).map((row) => blocksOf(row).map(writeCell));
  const columns = (head ?? []).map((_, index) => sides[table.attrs.columns[index]] ?? '---');
  return [head ?? [], columns, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const writeCell = (cell: Node): string => writeWords(cell).replace(/\|/g, '\\|');
