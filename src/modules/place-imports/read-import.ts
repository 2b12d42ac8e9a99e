import { readPlaces } from '#modules/place-files';
import { type FileRefusal, isRefused, type Reading, type Row } from '#modules/place-files/rules';
import {
  type Communes,
  changeSource,
  fileInMemory,
  type GivenFile,
  judge,
  knownCommunes,
  lineOf,
  sourceById,
} from '#modules/place-sources';
import type { ImportSource, Line } from '#modules/place-sources/rules';
import { type Database, inTransaction } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { slugOf } from '#platform/slug';
import { dateOf } from '#platform/time';
import type { Counts, Import, ImportRow } from './import.ts';
import { linesAbove } from './lines-above.ts';
import { countRows, insertRows } from './row-store.ts';
import { dropImport, insertImport, lockImport, markImport, waitForTurn } from './store.ts';
import { tellPlanner } from './tell-planner.ts';

export interface Reader {
  id: string | null;
  name: string;
}

export type ReadImport =
  | { refusal: null; importId: string; counts: Counts }
  | { refusal: FileRefusal; columns: string[] };

const atOnce = 1000;

/**
 * Reads a file and decides of each line, without touching any space. The lines are kept with the import, so that what
 * is applied is what was looked at.
 */
export function readImport(
  db: Database,
  { source, file, by, now }: { source: ImportSource; file: GivenFile; by: Reader; now: Date },
): Promise<ReadImport> {
  return inTransaction(db, async (tx) => {
    const { kind, mapping, withPersonal } = source;
    const scheme = slugOf(source.name) || 'fichier';
    const reading = await readPlaces(file.bytes(), {
      ...(kind ? { from: kind } : {}),
      mapping,
      withPersonal,
      scheme,
      today: dateOf(now, await zoneOf(tx)),
    });
    if ('refusal' in reading) return reading;
    const importId = await insertImport(tx, {
      sourceId: source.id,
      fileName: file.name.slice(-255),
      sha256: file.sha256,
      file: file.kept ?? null,
      format: formatOf(reading),
      columns: reading.columns.map((column, at) => ({ column, target: reading.targets[at] ?? null })),
      kind: source.kind,
      insideOnly: source.insideOnly,
      withPersonal: source.withPersonal,
      byId: by.id,
      byName: by.name,
      readAt: now,
    });
    await readRows(tx, reading, {
      ...{ importId, sourceId: source.id, insideOnly: source.insideOnly },
      isLookedAt: file.kept !== undefined,
    });
    const counts = await countRows(tx, importId);
    await markImport(tx, importId, { counts });
    await changeSource(tx, source.id, { lookedAt: now, problem: null });
    return { refusal: null, importId, counts };
  });
}

interface Again {
  shown: Import;
  bytes: Uint8Array;
  mapping: Record<string, string>;
  by: Reader;
  now: Date;
}

export type ReadAgain = ReadImport | { refusal: 'read-by-others' };

/**
 * Reads a file anew, once its columns were explained, as it was read before: what is remembered of them stays with the
 * source. What was applied meanwhile, or read again by somebody else, stays.
 */
export async function readAgain(tx: Database, { shown, bytes, mapping, by, now }: Again): Promise<ReadAgain> {
  await waitForTurn(tx);
  if ((await lockImport(tx, shown.id))?.state !== 'read') return { refusal: 'read-by-others' };
  const source = (await sourceById(tx, shown.sourceId)) as ImportSource;
  const { kind, insideOnly, withPersonal } = shown;
  const explained = {
    ...source,
    ...{ kind, insideOnly, withPersonal, mapping: { ...source.mapping, ...mapping } },
  };
  await changeSource(tx, source.id, { mapping: explained.mapping });
  const file = { ...fileInMemory(shown.fileName, bytes), ...(shown.file ? { kept: shown.file } : {}) };
  await dropImport(tx, shown.id);
  return readImport(tx, { source: explained, file, by, now });
}

const formatOf = ({ source, version, encoding }: Reading): string =>
  [source, version, encoding].filter((part) => part !== null && part !== '').join(' ');

interface Where {
  importId: string;
  sourceId: string;
  insideOnly: boolean;
  /** Whether somebody will look at the lines before they are applied. */
  isLookedAt: boolean;
}

async function readRows(tx: Database, { rows }: Reading, where: Where): Promise<void> {
  const communes = await knownCommunes(tx);
  let batch: Row[] = [];
  let batches = 0;
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === atOnce) {
      await keepBatch(tx, batch, communes, where);
      await tellPlanner(tx, ++batches);
      batch = [];
    }
  }
  if (batch.length > 0) await keepBatch(tx, batch, communes, where);
}

async function keepBatch(
  tx: Database,
  batch: readonly Row[],
  communes: Communes,
  { importId, sourceId, insideOnly, isLookedAt }: Where,
): Promise<void> {
  const rows = batch.map((row) => rowOf(row, communes, insideOnly));
  const lines = rows.filter(
    (row): row is ImportRow & Line => row.place !== null && row.decision === 'create',
  );
  const of = { sourceId, above: (these: readonly Line[]) => linesAbove(tx, importId, these) };
  const verdicts = lines.length > 0 ? await judge(tx, of, lines) : new Map();
  const decided = rows.map((row) => ({ ...row, ...verdicts.get(row.line) }));
  await insertRows(tx, importId, isLookedAt ? decided : decided.map(withoutWeight));
}

/** A line before the register was asked. */
function rowOf(row: Row, communes: Communes, insideOnly: boolean): ImportRow {
  if (isRefused(row)) return refusedRow(row.line, row.raw, row.reason, row.column);
  const line = lineOf(row, communes);
  if ('reason' in line) {
    const refused = refusedRow(row.line, row.raw, line.reason);
    return insideOnly && line.reason === 'commune-beyond'
      ? { ...refused, decision: 'outside', reason: null }
      : refused;
  }
  const { name, commune } = line.place;
  return {
    ...blankRow,
    ...line,
    raw: row.raw,
    notes: row.notes,
    name,
    commune: commune.name,
    decision: insideOnly && !commune.isInside ? 'outside' : 'create',
  };
}

const blankRow = {
  key: null,
  alike: null,
  name: '',
  commune: '',
  place: null,
  notes: [],
  reason: null,
  column: null,
  choice: null,
  likeLine: null,
  moved: null,
  spaceId: null,
  changes: {},
  kept: [],
  done: null,
  setId: null,
};

const refusedRow = (line: number, raw: ImportRow['raw'], reason: string, column?: string): ImportRow => ({
  ...blankRow,
  line,
  raw,
  name: nameIn(raw),
  decision: 'refused',
  reason,
  column: column ?? null,
});

/** The first thing that a line says in letters, to know which one it is. */
const nameIn = (raw: ImportRow['raw']): string =>
  Object.values(raw ?? {})
    .find((text) => /\p{L}{3}/u.test(text))
    ?.slice(0, 150) ?? '';

/** The text of a line is kept while somebody has to look at it; what is understood says it all. */
const withoutWeight = (row: ImportRow): ImportRow =>
  row.decision === 'refused' || row.decision === 'duplicate' ? row : { ...row, raw: null };
