import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, went or came. */
export interface Piece {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** What differs between two texts, or two lists, with a few words around; `isCut` when something was left out. */
export function difference(
  before: string | readonly string[],
  after: string | readonly string[],
): { pieces: Piece[]; isCut: boolean } {
  const isList = typeof before !== 'string' || typeof after !== 'string';
  const pieces = isList
    ? piecesOf(diffArrays(itemsOf(before), itemsOf(after)), (items) => items.join(', '))
    : joined(wordsOf(before, after));
  const shown = pieces.map((piece, index) => shortened(piece, index, pieces.length));
  return { pieces: shown, isCut: shown.some(({ text }, index) => text !== pieces[index]?.text) };
}

const itemsOf = (text: string | readonly string[]): string[] =>
  typeof text !== 'string' ? [...text] : text === '' ? [] : [text];

// Two texts further apart than this have little in common, and comparing them would take long.
const mostEdits = 400;
const leastInCommon = 0.3;

function wordsOf(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  const pieces = changes ? piecesOf(changes, (text) => text) : [];
  const kept = pieces.filter(({ kind }) => kind === 'kept').reduce((sum, { text }) => sum + text.length, 0);
  if (kept >= leastInCommon * Math.max(before.length, after.length)) return pieces;
  const whole: Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return whole.filter(({ text }) => text !== '');
}

function piecesOf<Value>(
  changes: readonly { value: Value; added: boolean; removed: boolean }[],
  textOf: (value: Value) => string,
): Piece[] {
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: textOf(value),
  }));
}

/** Changed words that only a space parts are read as one change. */
function joined(pieces: readonly Piece[]): Piece[] {
  const together: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') together.push({ kind: 'removed', text: removed });
    if (added !== '') together.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const isBetween = kind === 'kept' && text.trim() === '' && index > 0 && index < pieces.length - 1;
    if (kind === 'kept' && !isBetween) {
      flush();
      together.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  flush();
  return together;
}

const around = 40;
const longestChange = 300;

function shortened({ kind, text }: Piece, index: number, count: number): Piece {
  if (kind !== 'kept')
    return { kind, text: text.length > longestChange ? `${text.slice(0, longestChange)}…` : text };
  const head = index === 0 ? '' : beginning(text);
  const tail = index === count - 1 ? '' : end(text);
  return { kind, text: head.length + tail.length + around < text.length ? `${head}…${tail}` : text };
}

/** A text is cut between two words. */
const beginning = (text: string): string => text.slice(0, around).replace(/\S*$/, '');
const end = (text: string): string => text.slice(-around).replace(/^\S*\s*/, '');
