import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null;

/** By this mark a spreadsheet knows that a file is UTF-8. */
export const spreadsheetMark = '\ufeff';

/**
 * Rows for a spreadsheet set to French: semicolons, decimal commas, and no cell that it would take for a formula. The head
 * is the first row; `spreadsheetMark` stands before it.
 */
export const spreadsheetRows = (rows: readonly (readonly Cell[])[]): string =>
  stringify([...rows] as Cell[][], {
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { number: (value) => String(value).replace('.', ','), string: keptAsText },
  });

/** What would be calculated is kept as text by an apostrophe, as spreadsheets themselves do; a number stays one. */
const keptAsText = (text: string): string =>
  /^[\t\r]|^\s*[=+\-@|＝＋－＠]/.test(text) && !/^[+-]?[\d\s.,]+$/.test(text) ? `'${text}` : text;

const atOnce = 200;

/** A whole file, its rows as they come. */
export async function* spreadsheetOf(
  head: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(spreadsheetMark + spreadsheetRows([head]));
  let waiting: (readonly Cell[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < atOnce) continue;
    yield Buffer.from(spreadsheetRows(waiting));
    waiting = [];
  }
  if (waiting.length > 0) yield Buffer.from(spreadsheetRows(waiting));
}
