import { fileInMemory, sourceNamed } from '#modules/place-sources';
import { type ImportSource, sourceNameOf } from '#modules/place-sources/rules';
import type { Database } from '#platform/database/deed';
import { applyImport } from './apply-import.ts';
import { readImport } from './read-import.ts';

/** The columns of the national standard that a test needs. */
const columns = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'latitude',
  'longitude',
  'telephone',
  'courriels',
  'horaires',
  'structure_parente',
  'date_maj',
  'services',
  'source',
] as const;

export type Line = Partial<Record<(typeof columns)[number], string>>;

/** A line of the national standard, in Gramat; a test says only what it is about. */
export const aLine = (about: Line = {}): Line => ({
  id: 'Essai_1',
  pivot: '00000000000000',
  nom: 'Espace du Causse',
  commune: 'Gramat',
  code_postal: '46500',
  code_insee: '46128',
  adresse: '3 rue du Four',
  latitude: '44.7801',
  longitude: '1.7301',
  telephone: '+33565000001',
  courriels: '',
  horaires: '',
  structure_parente: '',
  date_maj: '2026-10-01',
  services: 'Accès internet et matériel informatique',
  source: 'Essai',
  ...about,
});

/** The text of a file in the national standard. */
export const aText = (lines: readonly Line[]): string =>
  [columns.join(','), ...lines.map(lineOf)].join('\r\n');

const lineOf = (line: Line): string =>
  columns.map((column) => `"${(line[column] ?? '').replaceAll('"', '""')}"`).join(',');

export const by = { id: null, name: 'Paul Estève' };

/** Reads lines as a file of a source. */
export async function readLines(
  db: Database,
  lines: readonly Line[],
  { now, ...about }: Partial<Omit<ImportSource, 'id'>> & { now: Date },
) {
  const file = fileInMemory('essai.csv', Buffer.from(aText(lines)));
  const source = await sourceNamed(db, { name: sourceNameOf(file.name), ...about }, now);
  const read = await readImport(db, { source, file, by, now });
  if (read.refusal !== null) throw new Error(read.refusal);
  return read;
}

/** Reads and applies a whole file; answers which space each line became, or already was. */
export async function importWhole(
  db: Database,
  { name, bytes, now }: { name: string; bytes: Uint8Array; now: Date },
) {
  const source = await sourceNamed(db, { name }, now);
  const read = await readImport(db, { source, file: fileInMemory(name, bytes), by, now });
  if (read.refusal !== null) throw new Error(read.refusal);
  const { importId } = read;
  const applied = await applyImport(db, { importId, actor: by, now });
  if (applied.refusal !== null) throw new Error(applied.refusal);
  const rows = await db
    .selectFrom('importRow')
    .select(['line', 'spaceId'])
    .where('importId', '=', importId)
    .where('spaceId', 'is not', null)
    .execute();
  return {
    counts: applied.counts,
    spaceOfLine: new Map(rows.map(({ line, spaceId }) => [line, spaceId as string])),
  };
}
