import type { Token } from 'markdown-it';
import type { Lang } from '#platform/i18n';
import { isDoneOf } from './checklist.ts';
import { underLevel } from './outline.ts';
import { parse } from './parse.ts';

/** Words that are said in one manner; `'\n'` is the end of a line. */
export interface Words {
  text: string;
  strong?: true;
  emphasis?: true;
  struck?: true;
  code?: true;
  href?: string;
}

/** A part of a text, as plain JSON: for Typst, and for whatever else is not HTML. */
export type TextBlock =
  | { kind: 'heading'; level: number; words: Words[] }
  | { kind: 'paragraph'; words: Words[] }
  /** `start` is the first number of an ordered list. */
  | { kind: 'list'; start: number | null; items: ListItem[] }
  | { kind: 'quote'; blocks: TextBlock[] }
  | { kind: 'table'; columns: ('left' | 'center' | 'right')[]; head: Words[][]; rows: Words[][][] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' };

/** `isDone` where there is something to tick. */
export interface ListItem {
  isDone?: boolean;
  blocks: TextBlock[];
}

export interface BlockSurroundings {
  lang: Lang;
  /** Writes the whole address of a path of the site. */
  href: (path: string) => string;
}

/** A text in blocks; its first titles have level 1. */
export const blocksOf = (source: string, { lang, href }: BlockSurroundings): TextBlock[] =>
  blocksIn(nested(underLevel(parse(source, lang), 1)), href);

/** A token with what stands between it and the one that closes it. */
interface Node {
  token: Token;
  inside: Node[];
}

function nested(tokens: readonly Token[]): Node[] {
  const top: Node[] = [];
  const open = [top];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const node = { token, inside: [] };
    open.at(-1)?.push(node);
    if (token.nesting > 0) open.push(node.inside);
  }
  return top;
}

type Href = BlockSurroundings['href'];

const blocksIn = (nodes: readonly Node[], href: Href): TextBlock[] =>
  nodes.flatMap((node) => blockOf(node, href) ?? []);

function blockOf({ token, inside }: Node, href: Href): TextBlock | null {
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), words: wordsOf(inside, href) };
    case 'paragraph_open':
      return { kind: 'paragraph', words: wordsOf(inside, href) };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return {
        kind: 'list',
        start: token.tag === 'ol' ? Number(token.attrGet('start') ?? 1) : null,
        items: inside.map((item) => itemOf(item, href)),
      };
    case 'blockquote_open':
      return { kind: 'quote', blocks: blocksIn(inside, href) };
    case 'table_open':
      return tableOf(inside, href);
    case 'fence':
    case 'code_block':
      return { kind: 'code', text: token.content.replace(/\n$/, '') };
    case 'hr':
      return { kind: 'rule' };
    default:
      return null;
  }
}

function itemOf({ token, inside }: Node, href: Href): ListItem {
  const isDone = isDoneOf(token);
  return { ...(isDone !== null && { isDone }), blocks: blocksIn(inside, href) };
}

function tableOf([head, body]: readonly Node[], href: Href): TextBlock {
  const cellsOf = (row: Node): Words[][] => row.inside.map((cell) => wordsOf(cell.inside, href));
  const titles = head?.inside[0];
  return {
    kind: 'table',
    columns: (titles?.inside ?? []).map(({ token }) => sides[String(token.attrGet('style'))] ?? 'left'),
    head: titles ? cellsOf(titles) : [],
    rows: (body?.inside ?? []).map(cellsOf),
  };
}

const sides: Record<string, 'center' | 'right'> = {
  'text-align:center': 'center',
  'text-align:right': 'right',
};

function wordsOf(nodes: readonly Node[], href: Href): Words[] {
  const words: Words[] = [];
  const manner: [keyof Words, true | string][] = [];
  for (const token of nodes.flatMap(({ token }) => token.children ?? [])) {
    const name = manners[token.tag];
    if (name && token.nesting !== 0) {
      if (token.nesting < 0) manner.pop();
      else manner.push([name, name === 'href' ? whole(String(token.attrGet('href')), href) : true]);
      continue;
    }
    const text = token.type.endsWith('break') ? '\n' : token.content;
    if (text !== '')
      words.push({ text, ...(token.tag === 'code' && { code: true }), ...Object.fromEntries(manner) });
  }
  return words;
}

const manners: Record<string, 'strong' | 'emphasis' | 'struck' | 'href'> = {
  strong: 'strong',
  em: 'emphasis',
  s: 'struck',
  a: 'href',
};

const whole = (to: string, href: Href): string => (to.startsWith('/') ? href(to) : to);
