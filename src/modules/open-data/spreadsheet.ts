import { spreadsheetOf } from '#platform/table-files/spreadsheet';
import { linesOf } from './line.ts';
import { standardFields } from './standard.ts';

/** The rows for a spreadsheet set to French. */
export const writeSpreadsheet = (rows: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  spreadsheetOf(standardFields, cellsOf(rows));

async function* cellsOf(rows: AsyncIterable<Uint8Array>): AsyncGenerator<(string | number | null)[]> {
  for await (const { row } of linesOf(rows)) {
    const dialled = { ...row, telephone: asDialled(row.telephone) };
    yield standardFields.map((field) => trim(dialled[field]));
  }
}

const trim = (value: string | number | null) => (typeof value === 'string' ? value.trim() : value);

/** « 05 36 49 12 10 »: from its plus sign, a spreadsheet would make a sum. */
export const asDialled = (phone: string | null): string | null =>
  phone?.startsWith('+33') ? `0${phone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
