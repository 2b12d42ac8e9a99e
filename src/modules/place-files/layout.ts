import { formatOf } from '#modules/place-formats/rules';
import { cleaned } from '#platform/table-files/clean-text';
import { firstCells } from '#platform/table-files/csv-records';
import { isJsonByLine, jsonColumns } from '#platform/table-files/json-records';
import type { ReadingOptions } from './place-file.ts';

/** How a file is laid out: its columns, and how its records are told apart. */
export interface Layout {
  isJson: boolean;
  /** Whether each line of JSON is an object by itself. */
  isByLine: boolean;
  separator: string;
  /** How many records stand above the names of the columns. */
  header: number;
  columns: string[];
  hasRows: boolean;
}

const separators = [',', ';', '\t', '|'];
const mostAbove = 10;
const mostLookedAt = 60;
// More are no columns: a file that is not what it says would otherwise take minutes to be guessed.
const mostColumns = 1000;

/** Told from the beginning of a file. */
export function layoutOf(beginning: string, options: ReadingOptions): Layout {
  if (/^\s*[[{]/.test(beginning)) {
    const isByLine = isJsonByLine(beginning);
    const columns = jsonColumns(beginning, isByLine).slice(0, mostColumns);
    return { isJson: true, isByLine, separator: '', header: -1, columns, hasRows: columns.length > 0 };
  }
  const layouts = separators.flatMap((separator) => csvLayouts(beginning, separator, options));
  const { score, ...best } = layouts.reduce(
    (one, other) => (other.score > one.score ? other : one),
    noLayout,
  );
  return best;
}

const noLayout: Layout & { score: number } = {
  isJson: false,
  isByLine: false,
  separator: ',',
  header: 0,
  columns: [],
  hasRows: false,
  score: 0,
};

/**
 * The first records, each as if it held the names of the columns. Those that are known count most: titles are often
 * written above them.
 */
function csvLayouts(beginning: string, separator: string, options: ReadingOptions): (typeof noLayout)[] {
  const rows = firstCells(beginning, separator, mostLookedAt);
  const first = rows.findIndex((cells) => cells && isFilled(cells) && !/^sep=/i.test(cells[0] ?? ''));
  return rows.slice(0, mostAbove).map((cells, header) => {
    const columns = columnsOf((cells ?? []).slice(0, mostColumns));
    const hasRows = rows.slice(header + 1).some((row) => row === null || isFilled(row));
    const known = knownIn(columns, options);
    // Below the first line, only a name and something else make a header of what may be a row.
    const score = header === first ? known + 3 : known > 25 && hasRows ? known : 0;
    return { ...noLayout, separator, header, columns, hasRows, score };
  });
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '');

function knownIn(columns: string[], options: ReadingOptions): number {
  const { targetOf } = formatOf(columns, options);
  const targets = columns.map(targetOf).filter((target) => target !== null && target !== 'ignored');
  return targets.length * 10 + (targets.includes('name') ? 5 : 0) + Math.min(columns.length, 60) / 100;
}

/** A name for each column: a number tells those of the same name apart, and stands for those that have none. */
function columnsOf(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1).map((cell, at) => {
    const name = cleaned(cell).text.replace(/\s+/g, ' ') || `colonne ${at + 1}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
