import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isTarget, type Source, sources } from '#modules/place-formats/rules';
import { applyImport, importById, readImport } from '#modules/place-imports';
import type { Counts, Import } from '#modules/place-imports/rules';
import { fileAt, fileOnDisk, type GivenFile, isAddress, sourceNamed } from '#modules/place-sources';
import { type ImportSource, sourceNameOf } from '#modules/place-sources/rules';
import { Refusal, wronglyTyped } from '#platform/commands/command';
import { readOptions } from '#platform/commands/options';
import { type Database, inTransaction } from '#platform/database/deed';
import { formatNumber } from '#platform/i18n';
import type { Command } from '#platform/module';
import type { Limits } from '#platform/remote/fetch-file';
import { fetchRefusalText } from '#platform/remote/fetch-words';
import { commandWords } from './command-words.ts';
import { reasonWords, unreadableWords } from './reason-words.ts';
import { refusedCsv } from './refused-rows.ts';
import { words } from './words.ts';

const t = commandWords;

/** `maillage directory import`: reads a file of places, and enters them unless it is only looked at. */
export const importCommand = (limits: Limits = {}): Command => ({
  name: 'directory import',
  usage: t.usage,
  summary: t.summary,
  async run({ db, args, now, print }) {
    const asked = askedOf(args);
    const file = await fileOf(asked.place, limits);
    const bringIn = (tx: Database) => importFile(tx, { ...asked, file, now });
    const outcome = await (asked.dryRun ? withoutTrace(db, bringIn) : bringIn(db));
    print(asked.json ? JSON.stringify(outcome) : sentencesOf(outcome).join('\n'));
    return 0;
  },
});

interface AskedImport {
  place: string;
  from?: Source;
  source?: string;
  mapping: Record<string, string>;
  dryRun: boolean;
  json: boolean;
  inside: boolean;
  withPersonal: boolean;
}

function askedOf(args: string[]): AskedImport {
  const { values, positionals } = readOptions(args, {
    names: [t.fileOrAddress],
    options: {
      from: { type: 'string' },
      source: { type: 'string' },
      map: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      inside: { type: 'boolean' },
      'with-personal': { type: 'boolean' },
    },
  });
  const from = sources.find((each) => each === values.from);
  if (values.from !== undefined && !from)
    throw wronglyTyped(t.unknownSource(values.from, sources.join(', ')));
  return {
    place: positionals[0] as string,
    ...(from ? { from } : {}),
    ...(values.source ? { source: values.source.trim().slice(0, 120) } : {}),
    mapping: Object.fromEntries((values.map ?? []).map(columnTyped)),
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    inside: values.inside ?? false,
    withPersonal: values['with-personal'] ?? false,
  };
}

/** « Nom du lieu=name » */
function columnTyped(typed: string): [string, string] {
  const [, column = '', field = ''] = /^(.+)=([^=]+)$/s.exec(typed) ?? [];
  if (!isTarget(field)) throw wronglyTyped(t.unknownField(typed));
  return [column, field];
}

async function fileOf(place: string, limits: Limits): Promise<GivenFile> {
  if (!isAddress(place)) {
    const file = await fileOnDisk(place);
    if (!file) throw new Refusal(t.noFile(place));
    return file;
  }
  const fetched = await fileAt(place, limits);
  if (fetched.refusal !== null) throw new Refusal(fetchRefusalText(fetched, 'fr'));
  return fetched.file;
}

export interface Outcome extends Counts {
  import: string | null;
  source: string;
  file: string;
  dryRun: boolean;
  created: number;
  updated: number;
  duplicates: number;
  refusedFile: string | null;
}

async function importFile(
  db: Database,
  { file, now, ...asked }: AskedImport & { file: GivenFile; now: Date },
): Promise<Outcome> {
  const { source, importId, counts: looked } = await readFile(db, asked, file, now);
  const counts = asked.dryRun ? looked : await applied(db, importId, now);
  const refusedFile =
    counts.refused > 0 ? await writeRefused(db, importId, { place: asked.place, fileName: file.name }) : null;
  return {
    import: asked.dryRun ? null : importId,
    source: source.name,
    file: file.name,
    dryRun: asked.dryRun,
    created: counts.create,
    updated: counts.update,
    duplicates: counts.duplicate,
    ...counts,
    refusedFile,
  };
}

/** A file that cannot be read leaves nothing, not even its source. */
function readFile(db: Database, asked: AskedImport, file: GivenFile, now: Date) {
  return inTransaction(db, async (tx) => {
    const source = await sourceOf(tx, asked, file, now);
    const ticked = {
      ...source,
      kind: asked.from ?? source.kind,
      insideOnly: asked.inside || source.insideOnly,
      withPersonal: asked.withPersonal || source.withPersonal,
    };
    const read = await readImport(tx, { source: ticked, file, by: { id: null, name: t.actor }, now });
    if (read.refusal !== null) throw new Refusal(unreadableWords(read.refusal, 'fr'));
    return { source, ...read };
  });
}

/** Does a piece of work, and takes all of it back. */
async function withoutTrace<Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> {
  const over: { result?: Result } = {};
  await inTransaction(db, async (tx) => {
    over.result = await work(tx);
    throw over;
  }).catch((fault) => {
    if (fault !== over) throw fault;
  });
  return over.result as Result;
}

/** What is said of a source that is known holds for this reading; what its columns mean is remembered. */
function sourceOf(db: Database, asked: AskedImport, file: GivenFile, now: Date): Promise<ImportSource> {
  const { place, from, mapping, inside, withPersonal } = asked;
  const name = asked.source ?? sourceNameOf(file.name);
  return sourceNamed(
    db,
    {
      name,
      insideOnly: inside,
      withPersonal,
      ...(from ? { kind: from } : {}),
      ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
      ...(isAddress(place) ? { address: place.trim() } : {}),
    },
    now,
  );
}

async function applied(db: Database, importId: string, now: Date): Promise<Counts> {
  const outcome = await applyImport(db, { importId, actor: { id: null, name: t.actor }, now });
  if (outcome.refusal !== null) throw new Refusal(words('fr').refusals[outcome.refusal]);
  return outcome.counts;
}

/** Beside the file, or where one stands; with the temporary files where nothing may be written. */
async function writeRefused(
  db: Database,
  importId: string,
  { place, fileName }: { place: string; fileName: string },
): Promise<string> {
  const name = `${basename(fileName).replace(/\.[^.]*$/, '')}-${t.refusedName}.csv`;
  const shown = (await importById(db, importId)) as Import;
  const beside = isAddress(place) ? '.' : dirname(place);
  for (const path of [resolve(beside, name), join(tmpdir(), name)]) {
    try {
      await pipeline(refusedCsv(db, shown, 'fr'), createWriteStream(path));
      return path;
    } catch (fault) {
      if (!/^(EACCES|EROFS|EPERM|EISDIR)$/.test((fault as NodeJS.ErrnoException).code ?? '')) throw fault;
    }
  }
  throw new Refusal(t.nowhere(name));
}

function sentencesOf(outcome: Outcome): string[] {
  const nb = (count: number): string => formatNumber('fr', count);
  const { created, updated, unchanged, duplicates, waiting, refused, outside, reasons, refusedFile } =
    outcome;
  return [
    outcome.dryRun ? t.wouldBe(outcome.file) : t.isDone(outcome.file, outcome.source),
    `  ${t.created} ${nb(created)}`,
    `  ${t.updated} ${nb(updated)}`,
    `  ${t.unchanged} ${nb(unchanged)}`,
    `  ${t.duplicates(nb(duplicates), nb(waiting))}`,
    ...(outside > 0 ? [`  ${t.outside} ${nb(outside)}`] : []),
    `  ${t.refused} ${nb(refused)}`,
    ...Object.entries(reasons).map(([reason, count]) => `    ${nb(count)} · ${reasonWords(reason, 'fr')}`),
    ...(refusedFile ? [t.seeRefused(refusedFile)] : []),
    ...(waiting > 0 && !outcome.dryRun ? [t.seeWaiting] : []),
  ];
}
