import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { linesOf } from './line.ts';
import { type StandardRow, standardFields } from './standard.ts';

/**
 * The rows for a spreadsheet set to French: semicolons, decimal commas, a mark of UTF-8 at the beginning, and no cell that
 * it would take for a formula.
 */
export function writeSpreadsheet(rows: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const written = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    header: true,
    columns: [...standardFields],
    escape_formulas: true,
    cast: { number: (value) => String(value).replace('.', ',') },
  });
  // A fault of one end ends the other, and is told to whoever reads.
  return pipeline(Readable.from(cellsOf(rows)), written, () => {});
}

async function* cellsOf(rows: AsyncIterable<Uint8Array>): AsyncGenerator<StandardRow> {
  for await (const { row } of linesOf(rows)) {
    const trimmed = Object.entries(row).map(([name, value]) => [name, trim(value)]);
    yield { ...Object.fromEntries(trimmed), telephone: asDialled(row.telephone) };
  }
}

/** A sign that begins a formula is looked for in the first place only. */
const trim = (value: string | number | null) => (typeof value === 'string' ? value.trim() : value);

/** « 05 36 49 12 10 »: from its plus sign, a spreadsheet would make a sum. */
export const asDialled = (phone: string | null): string | null =>
  phone?.startsWith('+33') ? `0${phone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
