import { parse } from 'csv-parse/sync';
import { type CsvText, csvTexts, csvTextsOf, isFilled } from './csv-text.ts';
import type { TableRecord } from './table-record.ts';

/** Reads the records below the header, whose place is counted in records. */
export async function* csvRecords(
  texts: AsyncIterable<string>,
  { separator, header, columns }: { separator: string; header: number; columns: readonly string[] },
): AsyncGenerator<TableRecord> {
  let above = header + 1;
  let row = 0;
  for await (const batch of csvTexts(texts, separator)) {
    const filled = batch.map((each) => ({ ...each, row: ++row })).filter(isFilled);
    const below = filled.slice(above);
    above -= filled.length - below.length;
    for (const [at, cells] of cellsOf(below, separator).entries()) {
      const record = below[at] as (typeof below)[number];
      if (cells === null) yield { ...broken(record, columns), row: record.row };
      else if (cells.some((cell) => cell.trim() !== ''))
        yield { ...recordOf(cells, columns, record.text), row: record.row };
    }
  }
}

/** The cells of the first records of a text; null for one that cannot be read. */
export const firstCells = (text: string, separator: string, count: number): (string[] | null)[] =>
  cellsOf(csvTextsOf(text, separator).slice(0, count), separator);

const longestRefused = 2000;

/** A batch is parsed at once; one record at a time when that fails, so that only the broken one is lost. */
function cellsOf(batch: readonly CsvText[], separator: string): (string[] | null)[] {
  const whole = batch.filter(({ trouble }) => trouble === null).map(({ text }) => text);
  const parsed = parsedOrNull(whole.join(''), separator);
  const all = parsed?.length === whole.length ? parsed : whole.map((text) => cellsAlone(text, separator));
  let next = 0;
  return batch.map(({ trouble }) => (trouble === null ? (all[next++] ?? null) : null));
}

/** Quotes that should have been doubled (`"Espace "Le Lien" de Figeac"`) only pass where nothing is trimmed. */
function cellsAlone(text: string, separator: string): string[] | null {
  const parsed = parsedOrNull(text, separator) ?? parsedOrNull(text, separator, false);
  return parsed?.length === 1 ? (parsed[0] ?? null) : null;
}

function parsedOrNull(text: string, delimiter: string, trim = true): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      trim,
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: 0,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch {
    return null;
  }
}

type Unplaced = Omit<TableRecord, 'row'>;

function broken({ text, trouble }: CsvText, columns: readonly string[]): Unplaced {
  const cells = { [columns[0] as string]: text.trim().slice(0, longestRefused) };
  return { cells, trouble: isUnended(text) ? 'cut-short' : (trouble ?? 'quote-open'), endsBefore: null };
}

const isUnended = (text: string): boolean => !/[\n\r]$/.test(text);

function recordOf(written: readonly string[], columns: readonly string[], text: string): Unplaced {
  const cells = Object.fromEntries(columns.map((column, at) => [column, written[at] ?? '']));
  const extra = written.slice(columns.length).filter((cell) => cell !== '');
  if (extra.length > 0)
    return { cells: { ...cells, '…': extra.join(' … ') }, trouble: 'columns-extra', endsBefore: null };
  const endsBefore = columns[written.length] ?? null;
  return { cells, trouble: endsBefore !== null && isUnended(text) ? 'cut-short' : null, endsBefore };
}
