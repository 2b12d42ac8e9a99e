import type { Mark, Node } from 'prosemirror-model';
import { escapeLine, escapeWords } from './escape.ts';

/** A piece of a line: words as they are written, or a mark that opens or closes, with the other one of its pair. */
interface Piece {
  text: string;
  side?: 'open' | 'close';
  pair?: Piece;
}

/** The words of a block, each line of them as Markdown. */
export function writeWords(block: Node): string {
  const lines: Node[][] = [[]];
  for (const node of block.content.content) {
    if (node.type.name === 'line_end') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  while (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  const written = lines.map((line) => escapeLine(joined(piecesOf(line)).trim()));
  // A line with nothing on it would end the paragraph.
  return written.map((line, index) => (line === '' && index < written.length - 1 ? '\\' : line)).join('\n');
}

type Nodes = readonly Node[];

/** What is marked longest is marked outermost; a code is always innermost. */
function piecesOf(nodes: Nodes, inside: readonly Mark[] = []): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < nodes.length; ) {
    const marks = (nodes[at] as Node).marks.filter(
      (mark) => mark.type.name !== 'code_word' && !mark.isInSet(inside),
    );
    const runs = marks.map((mark) => ({ mark, length: runOf(nodes, at, mark) }));
    const longest = runs.reduce<(typeof runs)[number] | null>(
      (best, run) => (best && best.length >= run.length ? best : run),
      null,
    );
    const length = longest?.length ?? 1;
    const run = nodes.slice(at, at + length);
    pieces.push(...(longest ? marked(longest.mark, run, [...inside, longest.mark]) : [bare(run[0] as Node)]));
    at += length;
  }
  return pieces;
}

function runOf(nodes: Nodes, from: number, mark: Mark): number {
  const end = nodes.findIndex((node, index) => index > from && !mark.isInSet(node.marks));
  return (end < 0 ? nodes.length : end) - from;
}

const bare = ({ text = '', marks }: Node): Piece => ({
  text: marks.some(({ type }) => type.name === 'code_word') ? inTicks(text) : escapeWords(text),
});

function inTicks(text: string): string {
  const runs = new Set([...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  let count = 1;
  while (runs.has(count)) count += 1;
  const ticks = '`'.repeat(count);
  const isPadded = /^`|`$|^ .*\S.* $/.test(text);
  return isPadded ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
}

const delimiters: Record<string, string> = { strong: '**', emphasis: '*', struck: '~~' };

function marked(mark: Mark, nodes: Nodes, inside: readonly Mark[]): Piece[] {
  const pieces = piecesOf(nodes, inside);
  if (mark.type.name === 'link') return [{ text: writeLink(mark, nodes, joined(pieces)) }];
  const text = delimiters[mark.type.name] ?? '';
  const [lead, trail] = [takeSpace(pieces, /^\s+/), takeSpace([...pieces].reverse(), /\s+$/)];
  if (pieces.every((piece) => piece.text === '')) return [{ text: lead + trail }];
  const open: Piece = { text, side: 'open' };
  const close: Piece = { text, side: 'close', pair: open };
  open.pair = close;
  return [{ text: lead }, open, ...pieces, close, { text: trail }];
}

/** White space does not stand against a mark, within it: it is taken out of the pieces at this edge, and given back. */
function takeSpace(pieces: readonly Piece[], edge: RegExp): string {
  let taken = '';
  for (const piece of pieces) {
    const space = piece.side ? '' : (edge.exec(piece.text)?.[0] ?? '');
    taken += space;
    piece.text = piece.side ? piece.text : piece.text.replace(edge, '');
    if (piece.text !== '') break;
  }
  return taken;
}

function writeLink({ attrs }: Mark, nodes: Nodes, words: string): string {
  const href: string = attrs.href;
  const plain = nodes.map(({ text }) => text).join('');
  if (attrs.isFound && (href === plain || href === `mailto:${plain}`)) return `<${plain}>`;
  return `[${words}](${/[\s()<>\\]/.test(href) ? `<${href.replace(/[<>\\]/g, '\\$&')}>` : href})`;
}

/** Pieces as one line, in which each mark opens or closes where it stands. */
function joined(all: readonly Piece[]): string {
  const pieces = all.filter(({ text }) => text !== '');
  const line = (): string => pieces.map(({ text }) => text).join('');
  pieces.forEach(setApart);
  // A letter that is spelled is a sign to its other neighbour.
  for (let before = ''; before !== line(); ) {
    before = line();
    pieces.forEach(clearWay);
  }
  return line();
}

/** `*a***b**` would be read otherwise: where two marks of stars touch, the single one is `_`. */
function setApart(piece: Piece, index: number, pieces: Piece[]): void {
  const next = pieces[index + 1];
  if (!piece.side || !next?.side) return;
  const single =
    [piece, next].every(({ text }) => text[0] === '*') && [piece, next].find(({ text }) => text === '*');
  if (!single) return;
  for (const one of [single, single.pair]) if (one) one.text = '_';
}

/** A mark leans on its words: when these begin or end with a sign, the letter on its other side is spelled by its number. */
function clearWay(piece: Piece, index: number, pieces: Piece[]): void {
  if (!piece.side) return;
  const step = piece.side === 'open' ? 1 : -1;
  let at = index + step;
  while (pieces[at]?.side === piece.side && pieces[at]?.text[0] === piece.text[0]) at += step;
  const outside = pieces[index - step];
  if (!outside || outside.side) return;
  if (piece.text === '_' || isSign(facing(pieces[at]?.text ?? '', step)))
    outside.text = step === 1 ? spellLast(outside.text) : spellFirst(outside.text);
}

/** The character of a text that one meets first, going this way. */
const facing = (text: string, step: number): string => [...text].at(step === 1 ? 0 : -1) ?? '';

const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const isLetter = (character: string): boolean =>
  character !== '' && !/\s/.test(character) && !isSign(character);

/** A letter by its number reads the same, and ends in a sign: what was a sign within a word stands beside one now. */
const spelled = (letter: string): string => `&#${letter.codePointAt(0)};`;

function spellLast(text: string): string {
  const letter = facing(text, -1);
  return isLetter(letter)
    ? text.slice(0, -letter.length).replace(/(?<!\\)_$/, '\\_') + spelled(letter)
    : text;
}

function spellFirst(text: string): string {
  const letter = facing(text, 1);
  return isLetter(letter) ? spelled(letter) + text.slice(letter.length).replace(/^_/, '\\_') : text;
}
