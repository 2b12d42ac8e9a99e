import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createZstdDecompress } from 'node:zlib';
import type pg from 'pg';
import { Refusal } from '#platform/commands/command';
import { networkChapters, programChapters } from '#platform/database/chapters';
import { type Chapter, migrateIn } from '#platform/database/migrate';
import { syncFolder, syncFolders } from '#platform/files/sync-folder';
import { takenDownFolder } from '#platform/files/taken-down';
import type { Module } from '#platform/module';
import { inspectArchive, readArchive, refuseDamage } from './archive-reader.ts';
import { chaptersUpTo } from './chapters-up-to.ts';
import { copyRows } from './copy-rows.ts';
import { refuseFewLocks } from './enough-locks.ts';
import { formatNumber, Manifest, manifestName } from './manifest.ts';
import { withOwnConnection } from './own-connection.ts';
import { openForFilling, setSequences } from './schema-filling.ts';
import { stage } from './stage.ts';
import { isThere, storedFiles } from './stored-files.ts';

export interface RestoreWanted {
  pool: pg.Pool;
  dataDir: string;
  /** The archive that `backup` wrote. */
  source: string;
  modules: readonly Module[];
}

export interface Restored {
  manifest: Manifest;
  /** Tables that no migration makes: somebody made them by hand, and they stay in the archive. */
  ignored: string[];
}

/** Puts a backup back into an empty database and an empty folder: all of it, or nothing. */
export async function restore(wanted: RestoreWanted): Promise<Restored> {
  const manifest = await readManifest(wanted.source);
  const structure = structureOf(manifest, wanted.modules);
  await refuseOccupied(wanted);
  await refuseFewLocks(wanted.pool, manifest.tables.length);

  const staging = join(wanted.dataDir, 'restore.part');
  await rm(staging, { recursive: true, force: true });
  try {
    return await withOwnConnection(wanted.pool, async (client) => {
      await client.query('begin');
      for (const { schema, chapters } of structure) await migrateIn(client, schema, chapters);
      const ignored = await fill(client, { manifest, source: wanted.source, staging });
      await moveIn(staging, wanted.dataDir);
      await client.query('commit');
      return { manifest, ignored };
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Reads and checks everything before anything is written. */
async function readManifest(source: string): Promise<Manifest> {
  const { entries, text } = await inspectArchive(source, manifestName);
  const read = Manifest.safeParse(JSON.parse(text ?? 'null'));
  const format = Number((JSON.parse(text ?? '{}') as { format?: number }).format ?? 0);
  if (format > formatNumber) throw new Refusal(newer(source));
  if (!read.success)
    throw new Refusal(`${source} n’est pas une sauvegarde de Maillage, ou il lui manque sa fin.`);
  refuseDamage(source, entries, read.data.entries);
  return read.data;
}

const newer = (source: string) =>
  `${source} a été écrit par un programme plus récent que celui-ci\u00a0: mettez Maillage à jour, puis restaurez.`;

/** The structure that the tables had when they were saved; newer migrations come after. */
function structureOf(
  manifest: Manifest,
  modules: readonly Module[],
): { schema: string; chapters: Chapter[] }[] {
  return Object.entries(manifest.migrations).map(([schema, applied]) => ({
    schema,
    chapters: chaptersUpTo(schema === 'public' ? programChapters : networkChapters(modules), applied),
  }));
}

async function refuseOccupied({ pool, dataDir }: RestoreWanted): Promise<void> {
  const { rows } = await pool.query<{ schema: string }>(
    `select nspname as schema from pg_namespace
     where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
     union all select 'public' where to_regclass('public.network') is not null`,
  );
  if (rows.length > 0)
    throw new Refusal(
      'La base de données n’est pas vide\u00a0: restaurez dans une base vide et un dossier vide (MAILLAGE_DATA).',
    );
  // What was taken down since is known there, and stays known.
  const files = await storedFiles(join(dataDir, 'files'));
  if (files.some((path) => !path.startsWith(`${takenDownFolder}/`)))
    throw new Refusal(
      `Le dossier ${join(dataDir, 'files')} n’est pas vide\u00a0: restaurez dans un dossier vide (MAILLAGE_DATA).`,
    );
}

type Filling = { manifest: Manifest; source: string; staging: string };

async function fill(client: pg.PoolClient, { manifest, source, staging }: Filling): Promise<string[]> {
  const made = await namesMade(client, Object.keys(manifest.migrations));
  const isMade = ({ schema, name }: { schema: string; name: string }) => made.has(`${schema}.${name}`);
  const tables = new Map(manifest.tables.filter(isMade).map((table) => [table.entry, table]));

  const opened = await openForFilling(client, [...tables.values()]);
  await readArchive(source, async (name, content) => {
    const table = tables.get(name);
    if (table) await copyRows(client, { ...table, format: 'text' }, content, createZstdDecompress());
    else if (/^(files\/|secret$)/.test(name)) await stage(staging, name, content);
  });
  await setSequences(client, manifest.sequences.filter(isMade));
  await opened.close();
  return manifest.tables.filter((table) => !isMade(table)).map(({ schema, name }) => `${schema}.${name}`);
}

async function namesMade(client: pg.PoolClient, schemas: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select nspname || '.' || relname as name from pg_class join pg_namespace n on n.oid = relnamespace
     where nspname = any($1) and relkind in ('r', 'p', 'S')`,
    [schemas],
  );
  return new Set(rows.map(({ name }) => name));
}

/** What was taken down since the backup was made is not forgotten by restoring it. */
async function keepTakenDown(from: string, to: string): Promise<void> {
  const known = join(from, takenDownFolder);
  if (await isThere(known)) await cp(known, join(to, takenDownFolder), { recursive: true });
}

/** The files are on the disk before the tables are there for good: nothing ever points at a missing file. */
async function moveIn(staging: string, dataDir: string): Promise<void> {
  await keepTakenDown(join(dataDir, 'files'), join(staging, 'files'));
  if (!(await isThere(staging))) return;
  await syncFolders(staging);
  for (const name of ['files', 'secret']) {
    if (!(await isThere(join(staging, name)))) continue;
    await rm(join(dataDir, name), { recursive: true, force: true });
    await rename(join(staging, name), join(dataDir, name));
  }
  await syncFolder(dataDir);
}
