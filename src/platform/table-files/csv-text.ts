import { linesOf, physicalLines } from './lines.ts';

/** A record of a CSV file in its own text, an empty line, or a line whose quote is never closed. */
export interface CsvText {
  text: string;
  trouble: 'quote-open' | 'too-long' | null;
}

// Beyond these a quote was forgotten: nobody writes two hundred lines in one cell.
const mostLines = 200;
const mostCharacters = 4_000_000;

/**
 * Cuts a text into records. A parser alone would take everything after a forgotten quote for one cell: here such a
 * line is given back by itself, and reading goes on below it. A record ends with its newline; the last may lack it.
 */
export async function* csvTexts(texts: AsyncIterable<string>, separator: string): AsyncGenerator<CsvText[]> {
  let waiting: string[] = [];
  for await (const lines of physicalLines(texts)) {
    waiting = [...waiting, ...lines];
    const { records, rest } = taken(waiting, separator, false);
    waiting = rest;
    yield records;
  }
  yield taken(waiting, separator, true).records;
}

/** The records of a whole text, such as the beginning of a file. */
export const csvTextsOf = (text: string, separator: string): CsvText[] =>
  taken(linesOf(text), separator, true).records.filter(isFilled);

export const isFilled = ({ text }: CsvText): boolean => text.trim() !== '';

function taken(lines: string[], separator: string, isEnd: boolean): { records: CsvText[]; rest: string[] } {
  const records: CsvText[] = [];
  let at = 0;
  while (at < lines.length) {
    const count = linesOfRecord(lines, at, separator);
    if (count === 'more' && !isEnd && lines.length - at < mostLines) break;
    const whole = typeof count === 'number' ? count : 1;
    const text = lines.slice(at, at + whole).join('');
    const trouble = text.length > mostCharacters ? 'too-long' : whole === count ? null : 'quote-open';
    records.push({ text, trouble });
    at += whole;
  }
  return { records, rest: lines.slice(at) };
}

/** How many lines the record that begins here has; `broken` when its quote was forgotten. */
function linesOfRecord(
  lines: readonly string[],
  from: number,
  separator: string,
): number | 'more' | 'broken' {
  let isQuoted = false;
  for (let at = from; at < Math.min(lines.length, from + mostLines); at += 1) {
    const state = afterLine(lines[at] as string, separator, isQuoted);
    if (state === 'broken') return 'broken';
    if (state === 'closed') return at - from + 1;
    isQuoted = true;
  }
  return 'more';
}

/**
 * Whether a quoted cell goes on below. `broken`: a cell that was opened above meets a quote which neither closes it
 * nor is doubled; so it was a cell's first quote, and the one above was forgotten.
 */
function afterLine(text: string, separator: string, wasQuoted: boolean): 'closed' | 'open' | 'broken' {
  let isQuoted = wasQuoted;
  let isFromAbove = wasQuoted;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!isQuoted) isQuoted = beginsCell(text, at, separator);
    else if (endsCell(text, at, separator)) isQuoted = isFromAbove = false;
    else if (text[at + 1] === '"') at += 1;
    else if (isFromAbove) return 'broken';
  }
  return isQuoted ? 'open' : 'closed';
}

function beginsCell(text: string, quote: number, separator: string): boolean {
  let at = quote - 1;
  while (text[at] === ' ') at -= 1;
  return at < 0 || text[at] === separator;
}

function endsCell(text: string, quote: number, separator: string): boolean {
  let at = quote + 1;
  while (text[at] === ' ') at += 1;
  const next = text[at];
  return next === undefined || next === separator || next === '\n' || next === '\r';
}
