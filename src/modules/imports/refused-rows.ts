import type { Database } from '#platform/database/connect';
import type { Lang } from '#platform/i18n';
import { spreadsheetMark, spreadsheetRows } from '#platform/table-files/spreadsheet';
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
      yield spreadsheetMark + spreadsheetRows([[t.line, t.reason, ...columns]]);
    }
    const known = columns;
    yield spreadsheetRows(rows.map((row) => [row.line, reasonText(row, lang), ...cellsOf(row, known)]));
    if (rows.length < atOnce) return;
  }
}

const cellsOf = ({ raw }: ImportRow, columns: readonly string[]): string[] =>
  columns.map((column) => raw?.[column] ?? '');
