import { firstCells } from '#platform/table-files/csv-records';
import { jsonColumns } from '#platform/table-files/json-records';
import { formatOf } from './format.ts';
import type { ReadingOptions } from './place-file.ts';

/** How a file is laid out: its columns, and how its records are told apart. */
export interface Layout {
  isJson: boolean;
  separator: string;
  /** How many records stand above the names of the columns. */
  header: number;
  columns: string[];
  hasRows: boolean;
}

const separators = [',', ';', '\t', '|'];
const mostAbove = 10;

/** Told from the beginning of a file. */
export function layoutOf(beginning: string, options: ReadingOptions): Layout {
  if (/^\s*[[{]/.test(beginning)) {
    const columns = jsonColumns(beginning);
    return { isJson: true, separator: '', header: -1, columns, hasRows: columns.length > 0 };
  }
  const candidates = separators.flatMap((separator) => csvLayouts(beginning, separator, options));
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    isJson: false,
    separator: best.separator,
    header: best.header,
    columns: best.columns,
    hasRows: best.hasRows,
  };
}

/**
 * The first records, each as if it held the names of the columns. Those that are known count most: titles are often
 * written above them.
 */
function csvLayouts(beginning: string, separator: string, options: ReadingOptions) {
  const rows = firstCells(beginning, separator, mostAbove + 1);
  const first = rows.findIndex(
    (cells) => cells.some((cell) => cell !== '') && !/^sep=/i.test(cells[0] ?? ''),
  );
  return rows.slice(0, mostAbove).map((cells, header) => {
    const columns = columnsOf(cells);
    const { targetOf } = formatOf(columns, options);
    const known = columns.filter(
      (column) => targetOf(column) !== null && targetOf(column) !== 'ignored',
    ).length;
    const isNamed = columns.some((column) => targetOf(column) === 'name');
    const score =
      known * 10 +
      (isNamed ? 5 : 0) +
      Math.min(columns.length, 60) / 100 +
      (header === Math.max(first, 0) ? 3 : 0);
    return {
      separator,
      header,
      columns,
      score,
      hasRows: rows.slice(header + 1).some((row) => row.some((cell) => cell !== '')),
    };
  });
}

/** A name for each column: a number tells those of the same name apart, and stands for those that have none. */
function columnsOf(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1).map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `colonne ${at + 1}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
