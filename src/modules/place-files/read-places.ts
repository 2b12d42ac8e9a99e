import { formatOf } from '#modules/place-formats/rules';
import { csvRecords } from '#platform/table-files/csv-records';
import { decoded, type Encoding, encodingOf } from '#platform/table-files/decode';
import { jsonRecords } from '#platform/table-files/json-records';
import type { TableRecord } from '#platform/table-files/table-record';
import { layoutOf } from './layout.ts';
import type { FileRefusal, Reading, ReadingOptions, Row, Unreadable } from './place-file.ts';
import { type RowReading, readRow } from './read-row.ts';

/**
 * Reads a file of places, whatever it is written in. What it is made of is told from its beginning; its rows come one
 * by one, so that the largest file takes no more memory than a small one.
 */
export async function readPlaces(
  bytes: AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): Promise<Reading | Unreadable> {
  const file = beginningOf(bytes);
  let beginning = await file.atLeast(enough);
  const refusal = refusalOf(beginning);
  if (refusal) return { refusal, columns: [] };
  const encoding = encodingOf(beginning);
  let layout = layoutOf(await textOf(beginning, encoding), options);
  // A first row may be longer than a whole file is elsewhere.
  for (let size = enough * 4; !layout.hasRows && !file.isWhole() && size <= mostBefore; size *= 4) {
    beginning = await file.atLeast(size);
    layout = layoutOf(await textOf(beginning, encoding), options);
  }
  if (!layout.hasRows) return { refusal: 'no-rows', columns: layout.columns };
  const format = formatOf(layout.columns, options);
  if (!layout.columns.some((column) => format.targetOf(column) === 'name'))
    return { refusal: 'no-name-column', columns: layout.columns };
  const texts = decoded(file.whole(), encoding);
  const records = layout.isJson ? jsonRecords(texts, layout.isByLine) : csvRecords(texts, layout);
  return {
    source: format.source,
    version: format.version,
    columns: layout.columns,
    targets: layout.columns.map(format.targetOf),
    unknownColumns: layout.columns.filter((column) => format.targetOf(column) === null),
    encoding,
    separator: layout.separator,
    rows: rowsOf(records, { ...options, ...format }),
  };
}

async function* rowsOf(records: AsyncIterable<TableRecord>, reading: RowReading): AsyncGenerator<Row> {
  for await (const record of records) yield readRow(record, reading);
}

const enough = 256 * 1024;
const mostBefore = 16 * 1024 * 1024;

/** A file of which one may look at the beginning before reading it whole. */
function beginningOf(bytes: AsyncIterable<Uint8Array>) {
  const iterator = bytes[Symbol.asyncIterator]();
  let pieces: Uint8Array[] = [];
  let isOver = false;
  return {
    isWhole: () => isOver,
    async atLeast(size: number): Promise<Uint8Array> {
      for (let length = lengthOf(pieces); length < size && !isOver; length = lengthOf(pieces)) {
        const { done, value } = await iterator.next();
        if (done) isOver = true;
        else pieces.push(value);
      }
      return Buffer.concat(pieces);
    },
    async *whole(): AsyncGenerator<Uint8Array> {
      const first = pieces;
      pieces = [];
      yield* first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    },
  };
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

async function textOf(beginning: Uint8Array, encoding: Encoding): Promise<string> {
  async function* once() {
    yield beginning;
  }
  let text = '';
  for await (const piece of decoded(once(), encoding)) text += piece;
  return text;
}

/** What is no file of places at all, by its first bytes. */
function refusalOf(beginning: Uint8Array): FileRefusal | null {
  const latin = Buffer.from(beginning.subarray(0, 4096)).toString('latin1');
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*$/.test(latin)) return 'empty';
  if (latin.startsWith('PK\x03\x04'))
    return /xl\/|\[Content_Types\]|opendocument/.test(latin) ? 'spreadsheet' : 'archive';
  if (latin.startsWith('\xd0\xcf\x11\xe0')) return 'spreadsheet';
  if (['\x1f\x8b', 'BZh', '7z\xbc\xaf', 'Rar!', '\xfd7zXZ'].some((mark) => latin.startsWith(mark)))
    return 'archive';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|!--)/i.test(latin)) return 'html';
  return /^(?:\xef\xbb\xbf)?\s*<[?!a-z]|^%PDF|^\x89PNG|^\xff\xd8\xff|^GIF8|^\{\\rtf/i.test(latin)
    ? 'unknown-format'
    : null;
}
