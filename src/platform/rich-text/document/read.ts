import type { Token } from 'markdown-it';
import type { Attrs, Mark, Node } from 'prosemirror-model';
import { isDoneOf } from '../checklist.ts';
import { parseAsTyped } from '../parse.ts';
import { schema } from './schema.ts';

/** A text as it is edited, with the lines from which each of its first blocks was read. */
export interface Opened {
  doc: Node;
  lines: Map<Node, string>;
}

/** Reads Markdown; throws where it holds what cannot be edited. */
export function readText(source: string): Opened {
  const env: Record<string, unknown> = {};
  const tokens = parseAsTyped(source, env);
  const blocks = blocksIn(tokens);
  const doc = schema.node('doc', null, blocks.length > 0 ? blocks : [schema.node('paragraph')]);
  doc.check();
  // Where a link is explained elsewhere in the text, no block stands by itself.
  const isWhole = env.references === undefined;
  return { doc, lines: isWhole ? linesOf(source, { tokens, blocks }) : new Map() };
}

function linesOf(source: string, { tokens, blocks }: { tokens: Token[]; blocks: Node[] }): Map<Node, string> {
  const all = source.split('\n');
  const first = tokens.filter(({ level, nesting }) => level === 0 && nesting >= 0);
  const lines = blocks.map((block, index): [Node, string] => {
    const [from, to] = first[index]?.map ?? [0, 0];
    return [block, all.slice(from, to).join('\n').replace(/\n+$/, '')];
  });
  // A code that nobody closed goes on to the end of the text, white space included.
  return new Map(lines.filter(([{ type }]) => type.name !== 'code'));
}

function blocksIn(tokens: readonly Token[]): Node[] {
  const open: { name: string; attrs: Attrs | null; inside: Node[] }[] = [];
  const top: Node[] = [];
  const add = (node: Node): void => {
    (open.at(-1)?.inside ?? top).push(node);
  };
  tokens.forEach((token, index) => {
    const name = blockNames[token.type.replace(/_(?:open|close)$/, '')];
    if (token.type === 'inline') open.at(-1)?.inside.push(...wordsIn(token.children ?? []));
    else if (name === undefined) throw new Error(`No block is called ${token.type}.`);
    else if (name === null) return;
    else if (name === 'rule') add(schema.node('rule'));
    else if (name === 'code') add(schema.node('code', null, textOf(token.content.replace(/\n$/, ''))));
    else if (token.nesting > 0)
      open.push({ name: rowName(name, tokens[index - 1]), attrs: attrsOf(tokens, index), inside: [] });
    else {
      const closed = open.pop();
      if (closed) add(filled(closed));
    }
  });
  return top;
}

const blockNames: Record<string, string | null> = {
  paragraph: 'paragraph',
  heading: 'heading',
  blockquote: 'quote',
  bullet_list: 'bullet_list',
  ordered_list: 'ordered_list',
  list_item: 'list_item',
  code_block: 'code',
  fence: 'code',
  hr: 'rule',
  table: 'table',
  thead: null,
  tbody: null,
  tr: 'table_row',
  th: 'table_title',
  td: 'table_cell',
};

const rowName = (name: string, before: Token | undefined): string =>
  before?.type === 'thead_open' ? 'table_head' : name;

function filled({ name, attrs, inside }: { name: string; attrs: Attrs | null; inside: Node[] }): Node {
  const node = schema.nodes[name]?.createAndFill(attrs, inside);
  if (!node) throw new Error(`No ${name} is made of that.`);
  return node;
}

function attrsOf(tokens: readonly Token[], index: number): Attrs | null {
  const token = tokens[index] as Token;
  switch (token.type) {
    case 'heading_open':
      return { level: Number(token.tag.slice(1)) };
    case 'bullet_list_open':
      return { isTight: isTight(tokens, index) };
    case 'ordered_list_open':
      return { isTight: isTight(tokens, index), start: Number(token.attrGet('start') ?? 1) };
    case 'list_item_open':
      return { isDone: isDoneOf(token) };
    case 'table_open':
      return { columns: sidesOf(tokens, index) };
    default:
      return null;
  }
}

/** A list whose paragraphs touch: they are two levels below it. */
function isTight(tokens: readonly Token[], index: number): boolean {
  const level = tokens[index]?.level ?? 0;
  const end = tokens.findIndex((token, at) => at > index && token.level === level);
  const inside = tokens.slice(index, end);
  return !inside.some(
    ({ type, level: at, hidden }) => type === 'paragraph_open' && at === level + 2 && !hidden,
  );
}

function sidesOf(tokens: readonly Token[], index: number): (string | null)[] {
  const end = tokens.findIndex(({ type }, at) => at > index && type === 'thead_close');
  return tokens
    .slice(index, end)
    .filter(({ type }) => type === 'th_open')
    .map((title) => /text-align:(\w+)/.exec(String(title.attrGet('style') ?? ''))?.[1] ?? null);
}

function wordsIn(tokens: readonly Token[]): Node[] {
  const words: Node[] = [];
  let manner: readonly Mark[] = [];
  for (const token of tokens) {
    const mark = schema.marks[manners[token.tag] ?? ''];
    if (token.type.endsWith('break')) words.push(schema.node('line_end', null, [], manner));
    else if (token.type === 'code_inline') words.push(...textOf(token.content, inCode.addToSet(manner)));
    else if (token.nesting === 0) words.push(...textOf(token.content, manner));
    else if (!mark) throw new Error(`No manner is called ${token.type}.`);
    else if (token.nesting < 0) manner = mark.removeFromSet(manner);
    else manner = mark.create(token.tag === 'a' ? linkOf(token) : null).addToSet(manner);
  }
  return words;
}

const inCode = schema.mark('code_word');

const manners: Record<string, string> = {
  strong: 'strong',
  em: 'emphasis',
  s: 'struck',
  a: 'link',
};

const linkOf = (token: Token): Attrs => ({
  // The names of a network stay between their braces, to be filled in later.
  href: String(token.attrGet('href')).replace(/%7B%7B(\w+)%7D%7D/g, '{{$1}}'),
  isFound: token.info === 'auto',
});

const textOf = (text: string, manner: readonly Mark[] = []): Node[] =>
  text === '' ? [] : [schema.text(text, [...manner])];
