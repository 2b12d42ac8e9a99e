import { type JsonText, jsonTexts, jsonTextsOf } from './json-text.ts';
import { longestLine, physicalLines } from './lines.ts';
import type { TableRecord } from './table-record.ts';

/** One record per item of a list, or per line. A line that is broken is lost alone. */
export async function* jsonRecords(
  texts: AsyncIterable<string>,
  isByLine: boolean,
): AsyncGenerator<TableRecord> {
  let row = 0;
  if (isByLine) {
    for await (const lines of physicalLines(texts))
      for (const line of lines) if (++row && line.trim()) yield { ...recordOf(lineItem(line)), row };
    return;
  }
  for await (const batch of jsonTexts(texts))
    for (const item of batch) yield { ...recordOf(item), row: ++row };
}

const lineItem = (line: string): JsonText => ({
  text: line.trim(),
  trouble: line.length >= longestLine ? 'too-long' : /\}\s*$/.test(line) ? null : 'cut-short',
});

/** Whether the first line is an object by itself. */
export function isJsonByLine(beginning: string): boolean {
  const [first = ''] = beginning.trimStart().split('\n', 1);
  return first.startsWith('{') && parsedOrNull(first) !== null && beginning.trimEnd() !== first.trimEnd();
}

/** The names that the first items have, in their order. */
export const jsonColumns = (beginning: string, isByLine: boolean): string[] => {
  const items = isByLine ? beginning.split('\n').map(lineItem) : jsonTextsOf(beginning);
  const records = items.filter(({ trouble }) => trouble === null).map(recordOf);
  return [
    ...new Set(records.filter(({ trouble }) => trouble === null).flatMap(({ cells }) => Object.keys(cells))),
  ];
};

const longestRefused = 2000;

function recordOf({ text, trouble: cut }: JsonText): Omit<TableRecord, 'row'> {
  const item = cut === 'too-long' ? null : parsedOrNull(text);
  if (typeof item === 'object' && item !== null && !Array.isArray(item))
    return { cells: flattened(bared(item as Record<string, unknown>)), trouble: null, endsBefore: null };
  const trouble = cut ?? 'not-an-object';
  return { cells: { json: text.slice(0, longestRefused) }, trouble, endsBefore: null };
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** A feature of GeoJSON, and a record of an older portal, hold the row one level down. */
function bared(item: Record<string, unknown>): Record<string, unknown> {
  const { properties, fields, geometry } = item;
  const inner = [properties, fields].find((each) => typeof each === 'object' && each !== null);
  if (!inner) return item;
  const { coordinates } = (geometry ?? {}) as { coordinates?: unknown };
  const [longitude, latitude] = Array.isArray(coordinates) ? coordinates : [];
  return typeof latitude === 'number' ? { longitude, latitude, ...inner } : { ...inner };
}

type Cells = TableRecord['cells'];

const deepest = 4;

/** What is nested has a dotted name (`geo.latitude`); a list of plain values is written with bars. */
function flattened(item: object, prefix = '', depth = 0): Cells {
  const cells: Cells = {};
  for (const [name, value] of Object.entries(item)) {
    const column = prefix + name;
    if (typeof value !== 'object' || value === null) cells[column] = textOf(value);
    else if (isPlainList(value)) cells[column] = value.map(textOf).join('|');
    else if (depth < deepest) Object.assign(cells, flattened(value, `${column}.`, depth + 1));
    else cells[column] = JSON.stringify(value);
  }
  return cells;
}

const isPlainList = (value: object): value is unknown[] =>
  Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null);

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
