import type { Page } from '#platform/page';
import { Disclosure } from '#ui/Disclosure';
import { type Column, Table } from '#ui/Table';
import type { Compared } from '../figures.ts';
import { words } from '../words.ts';
import { gapInWords, shownInWords } from './compared.ts';

export interface CountTableProps<Row extends Compared> {
  page: Page;
  /** What folds it; by default, that it says what was drawn. */
  summary?: string;
  caption: string;
  /** What a row is. */
  head: string;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** Something was counted a year before. */
  isCompared: boolean;
  /** The same as a file. */
  file: string;
}

/** The figures under a drawing, folded, and the file that says the same. */
export function CountTable<Row extends Compared>({
  page,
  caption,
  head,
  rows,
  ...rest
}: CountTableProps<Row>) {
  const { nameOf, isCompared, file, summary } = rest;
  const t = words(page.lang);
  const comparison: Column<Row>[] = [
    { head: t.lastYear, cell: ({ before }) => shownInWords(page.lang, before), numeric: true },
    { head: t.gap, cell: (row) => gapInWords(page.lang, row), numeric: true },
  ];
  return (
    <Disclosure summary={summary ?? t.sameInTable} icon="list">
      <Table<Row>
        figures
        caption={caption}
        rows={rows}
        columns={[
          { head, cell: nameOf },
          { head: t.thisYear, cell: ({ now }) => shownInWords(page.lang, now), numeric: true },
          ...(isCompared ? comparison : []),
        ]}
      />
      <p class="links">
        <a href={file}>{t.download}</a>
      </p>
    </Disclosure>
  );
}
