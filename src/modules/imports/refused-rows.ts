import { listRows, refusedColumns } from '#modules/place-imports';
import type { Import, ImportRow } from '#modules/place-imports/rules';
import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import { spreadsheetMark, spreadsheetRows } from '#platform/table-files/spreadsheet';
import { reasonText } from './reason-words.ts';
import { words } from './words.ts';

const atOnce = 1000;

/** The refused lines as a spreadsheet: each as it was written, after its number and the reason in words. */
export async function* refusedCsv(
  db: Database,
  { id, columns }: Pick<Import, 'id' | 'columns'>,
  lang: Lang,
): AsyncGenerator<string> {
  const t = words(lang).refusedFile;
  // Any line may have a column of its own: items of JSON do, and lines with a cell too many.
  const known = [...new Set([...columns.map(({ column }) => column), ...(await refusedColumns(db, id))])];
  yield spreadsheetMark + spreadsheetRows([[t.line, t.reason, ...known]]);
  for (let offset = 0; ; offset += atOnce) {
    const rows = await listRows(db, id, { decision: 'refused', offset, limit: atOnce });
    yield spreadsheetRows(rows.map((row) => [row.line, reasonText(row, lang), ...cellsOf(row, known)]));
    if (rows.length < atOnce) return;
  }
}

const cellsOf = ({ raw }: ImportRow, columns: readonly string[]): string[] =>
  columns.map((column) => raw?.[column] ?? '');
