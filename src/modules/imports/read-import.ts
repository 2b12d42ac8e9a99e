import { readPlaces } from '#modules/place-files';
import { type FileRefusal, isRefused, type Reading, type Row } from '#modules/place-files/rules';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import { slugOf } from '#platform/slug';
import { type Communes, knownCommunes } from './communes.ts';
import type { GivenFile } from './given-file.ts';
import type { Counts, ImportRow, ImportSource } from './import.ts';
import { judge, type Line, type Of } from './look-up.ts';
import { placeOf } from './place.ts';
import { countRows, insertRows } from './row-store.ts';
import { alikeOf, keyOf } from './source-key.ts';
import { changeSource, insertImport, markImport } from './store.ts';
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
    });
    if ('refusal' in reading) return reading;
    const importId = await insertImport(tx, {
      sourceId: source.id,
      fileName: file.name.slice(-255),
      sha256: file.sha256,
      file: file.kept ?? null,
      format: formatOf(reading),
      unknownColumns: reading.unknownColumns,
      byId: by.id,
      byName: by.name,
      readAt: now,
    });
    await readRows(tx, reading, { of: { importId, sourceId: source.id }, insideOnly: source.insideOnly });
    const counts = await countRows(tx, importId);
    await markImport(tx, importId, { counts });
    await changeSource(tx, source.id, { lookedAt: now, problem: null });
    return { refusal: null, importId, counts };
  });
}

const formatOf = ({ source, version, encoding }: Reading): string =>
  [source, version, encoding].filter((part) => part !== null && part !== '').join(' ');

interface Where {
  of: Of;
  insideOnly: boolean;
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
  { of, insideOnly }: Where,
): Promise<void> {
  const rows = batch.map((row) => rowOf(row, communes, insideOnly));
  const lines = rows.filter(
    (row): row is ImportRow & Line => row.place !== null && row.decision === 'create',
  );
  const verdicts = lines.length > 0 ? await judge(tx, of, lines) : new Map();
  const decided = rows.map((row) => withoutWeight({ ...row, ...verdicts.get(row.line) }));
  await insertRows(tx, of.importId, decided);
}

/** A line before the register was asked. */
function rowOf(row: Row, communes: Communes, insideOnly: boolean): ImportRow {
  if (isRefused(row)) return refusedRow(row.line, row.raw, row.reason, row.column);
  const place = placeOf(row, communes);
  if ('reason' in place) return refusedRow(row.line, row.raw, place.reason);
  return {
    ...blankRow,
    line: row.line,
    raw: row.raw,
    notes: row.notes,
    name: place.name,
    commune: place.commune.name,
    key: keyOf(row.identifier, place),
    alike: alikeOf(place),
    place,
    decision: insideOnly && !place.commune.isInside ? 'outside' : 'create',
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
