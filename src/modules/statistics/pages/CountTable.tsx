import type { Page } from '#platform/page';
import { Disclosure } from '#ui/Disclosure';
import { Table } from '#ui/Table';
import type { Compared } from '../figures.ts';
import { words } from '../words.ts';
import { gapInWords, shownInWords } from './compared.ts';

export interface CountTableProps<Row extends Compared> {
  page: Page;
  caption: string;
  /** What a row is. */
  head: string;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  /** The same as a file. */
  file: string;
}

/** The figures under a drawing, folded, and the file that says the same. */
export function CountTable<Row extends Compared>({
  page,
  caption,
  head,
  rows,
  nameOf,
  file,
}: CountTableProps<Row>) {
  const t = words(page.lang);
  return (
    <Disclosure summary={t.sameInTable} icon="list">
      <Table<Row>
        figures
        caption={caption}
        rows={rows}
        columns={[
          { head, cell: nameOf },
          { head: t.thisYear, cell: ({ now }) => shownInWords(page.lang, now), numeric: true },
          { head: t.lastYear, cell: ({ before }) => shownInWords(page.lang, before), numeric: true },
          { head: t.gap, cell: (row) => gapInWords(page.lang, row), numeric: true },
        ]}
      />
      <p class="links">
        <a href={file}>{t.download}</a>
      </p>
    </Disclosure>
  );
}
