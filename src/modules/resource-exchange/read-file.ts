import { isObject } from './record.ts';
import { whyUnread, withoutMailboxes } from './weigh-record.ts';

/** A record of a file, without what reaches a person, and the line on which it begins. */
export interface Line {
  line: number;
  record: unknown;
  /** Why it is not looked into, or null. */
  why: ReturnType<typeof whyUnread>;
}

export interface FileRead {
  resources: Line[];
  collections: Line[];
}

export type FileFault = { fault: 'json' | 'shape' | 'nothing'; line: number };

/** A file of resources and collections, or what is wrong with it, and where. */
export function readFile(text: string): FileRead | FileFault {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { fault: 'json', line: lineIn(text, error) };
  }
  if (!isObject(parsed)) return { fault: 'shape', line: 1 };
  const { resources = [], collections = [] } = parsed;
  const begins = linesOfRecords(text);
  if (!Array.isArray(resources)) return { fault: 'shape', line: begins.get('resources')?.[0] ?? 1 };
  if (!Array.isArray(collections)) return { fault: 'shape', line: begins.get('collections')?.[0] ?? 1 };
  if (resources.length + collections.length === 0) return { fault: 'nothing', line: 1 };
  const placed = (name: string, records: unknown[]): Line[] =>
    records.map((record, index) => weighed(record, begins.get(name)?.[index + 1] ?? 1));
  return { resources: placed('resources', resources), collections: placed('collections', collections) };
}

function weighed(record: unknown, line: number): Line {
  const why = whyUnread(record);
  return { line, why, record: why === 'malformed' ? null : withoutMailboxes(record) };
}

/** What the records of a list are called where they come from. */
export const namesIn = (lines: readonly Line[]): string[] => [
  ...new Set(
    lines.flatMap(({ record, why }) =>
      why === null && isObject(record) && typeof record.id === 'string' ? [record.id] : [],
    ),
  ),
];

/** The line on which reading stopped: the engine says it of some faults, and the signs themselves of the others. */
function lineIn(text: string, error: unknown): number {
  const said = /\(line (\d+) column \d+\)/.exec(error instanceof Error ? error.message : '')?.[1];
  return said ? Number(said) : text.slice(0, firstMisplaced(text)).split('\n').length;
}

const json = /\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null|[[\]{},:])/iy;

/** Where a text holds a sign that no JSON has there. */
function firstMisplaced(text: string): number {
  let [at, before] = [0, ','];
  for (;;) {
    json.lastIndex = at;
    const token = json.exec(text)?.[1];
    const isPair = `${before}${token}` === '[]' || `${before}${token}` === '{}';
    const isMisplaced = token && ',:[{'.includes(before) && ',:]}'.includes(token) && !isPair;
    if (token === undefined || isMisplaced) return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    at = json.lastIndex;
    before = token;
  }
}

const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[\w.+-]+/g;

/** For each key of the whole: the line of its value, then the line on which each of its records begins. */
function linesOfRecords(text: string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  let [line, depth, key, isAwaited] = [1, 0, '', false];
  for (const [token] of text.matchAll(tokens)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    const closes = token === ']' || token === '}';
    if (isAwaited && !closes) lines.get(key)?.push(line);
    isAwaited = depth === 2 && token === ',';
    if (depth === 1 && token.startsWith('"')) key = String(JSON.parse(token));
    if (depth === 1 && token === ':') lines.set(key, [line]);
    if (closes) depth -= 1;
    if (token === '[' || token === '{') {
      depth += 1;
      isAwaited = depth === 2;
    }
  }
  return lines;
}
