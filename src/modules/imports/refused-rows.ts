import type { Database } from '#platform/database/connect';
import type { Lang } from '#platform/i18n';
import type { ImportRow } from './import.ts';
import { reasonText } from './reason-words.ts';
import { listRows } from './row-store.ts';
import { words } from './words.ts';

const atOnce = 1000;

/** The refused lines as a spreadsheet: each as it was written, after its number and the reason in words. */
export async function* refusedCsv(db: Database, importId: string, lang: Lang): AsyncGenerator<string> {
  const t = words(lang).refusedFile;
  let columns: string[] | null = null;
  for (let offset = 0; ; offset += atOnce) {
    const rows = await listRows(db, importId, { decision: 'refused', offset, limit: atOnce });
    if (columns === null) {
      columns = [...new Set(rows.flatMap(({ raw }) => Object.keys(raw ?? {})))];
      yield `\ufeff${lineOf([t.line, t.reason, ...columns])}`;
    }
    for (const row of rows) yield lineOf([String(row.line), reasonText(row, lang), ...cellsOf(row, columns)]);
    if (rows.length < atOnce) return;
  }
}

const cellsOf = ({ raw }: ImportRow, columns: readonly string[]): string[] =>
  columns.map((column) => raw?.[column] ?? '');

const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(';')}\r\n`;

/** A cell that a spreadsheet would calculate is kept as text by an apostrophe, as spreadsheets themselves do. */
function cellOf(text: string): string {
  const harmless = /^[\s]*[=+\-@\t\r|]/.test(text) && !/^[+-]?[\d\s.,]+$/.test(text) ? `'${text}` : text;
  return /["\n\r;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
