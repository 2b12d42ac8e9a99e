import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { Refusal } from '#platform/commands/command';
import {
  explainDouble,
  leftFiles,
  refuseTakenName,
  refuseUnusableName,
} from '#platform/commands/network-names';
import { networkChapters } from '#platform/database/chapters';
import { migrateIn } from '#platform/database/migrate';
import type { Files } from '#platform/files/files';
import { syncFolder, syncFolders } from '#platform/files/sync-folder';
import type { Module } from '#platform/module';
import { addNetwork } from '#platform/networks';
import { inspectArchive, readArchive, refuseDamage } from './archive-reader.ts';
import type { Table } from './catalogue.ts';
import { chaptersUpTo } from './chapters-up-to.ts';
import { copyRows } from './copy-rows.ts';
import { DataPackage, exportFormat, packageName } from './data-package.ts';
import { withOwnConnection } from './own-connection.ts';
import { openForFilling, setSequences } from './schema-filling.ts';
import { stage } from './stage.ts';
import { isThere } from './stored-files.ts';

export interface ImportWanted {
  pool: pg.Pool;
  dataDir: string;
  source: string;
  files: Files;
  modules: readonly Module[];
  /** The short name of the new network; the exported one's by default. */
  network?: string;
  hosts?: string[];
}

/** Makes a new network from an export: all of it, or nothing. Answers its short name. */
export async function importNetwork(wanted: ImportWanted): Promise<string> {
  const description = await readDescription(wanted.source);
  const slug = wanted.network ?? description.maillage.network.slug;
  refuseUnusableName(slug);
  const otherwise = 'donnez un autre nom court par --network';
  await refuseTakenName(wanted.pool, { slug, files: wanted.files, otherwise });

  const folder = join(wanted.dataDir, 'files', slug);
  if ((await readdir(folder).catch(() => [])).length > 0) throw leftFiles(slug, otherwise);
  const staging = join(wanted.dataDir, `import-${slug}.part`);
  await rm(staging, { recursive: true, force: true });
  try {
    await withOwnConnection(wanted.pool, async (client) => {
      await client.query('begin');
      await fill(client, { wanted, description, slug, staging });
      await moveIn(join(staging, 'files'), folder);
      await client.query('commit').catch(async (fault) => {
        if (await isUnlisted(wanted.pool, slug)) await rm(folder, { recursive: true, force: true });
        throw fault;
      });
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return slug;
}

/** Known for sure: of a commit whose answer was lost, nobody knows whether it holds. */
const isUnlisted = (pool: pg.Pool, slug: string): Promise<boolean> =>
  pool.query('select from public.network where slug = $1', [slug]).then(
    ({ rowCount }) => rowCount === 0,
    () => false,
  );

async function readDescription(source: string): Promise<DataPackage> {
  const { entries, text } = await inspectArchive(source, packageName);
  const given = JSON.parse(text ?? 'null') as { maillage?: { format?: number } } | null;
  if (Number(given?.maillage?.format ?? 0) > exportFormat)
    throw new Refusal(
      `${source} a été écrit par un programme plus récent\u00a0: mettez Maillage à jour, puis importez.`,
    );
  const read = DataPackage.safeParse(given);
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.');
    const which = field ? ` (${packageName}, ${field})` : '';
    throw new Refusal(`${source} n’est pas un export de Maillage, ou il lui manque sa fin${which}.`);
  }
  const listed = read.data.resources.map(({ path, bytes, hash }) => ({
    name: path,
    size: bytes,
    sha256: hash.replace('sha256:', ''),
  }));
  refuseDamage(source, entries, listed);
  return read.data;
}

type Filling = { wanted: ImportWanted; description: DataPackage; slug: string; staging: string };

async function fill(client: pg.PoolClient, { wanted, description, slug, staging }: Filling): Promise<void> {
  const { network, migrations, sequences } = description.maillage;
  await addNetwork(client, { ...network, slug, hosts: wanted.hosts }).catch(explainDouble(slug));
  await client.query('update public.network set modules_off = $2 where slug = $1', [
    slug,
    network.modulesOff,
  ]);
  await migrateIn(client, slug, chaptersUpTo(networkChapters(wanted.modules), migrations));

  const tables = tablesIn(description, slug);
  const opened = await openForFilling(client, [...tables.values()]);
  await readArchive(wanted.source, async (path, content) => {
    const table = tables.get(path);
    if (table) await copyRows(client, { ...table, format: 'csv' }, content);
    else if (path.startsWith('files/')) await stage(staging, path, content);
  });
  await setSequences(
    client,
    sequences.map((sequence) => ({ ...sequence, schema: slug })),
  );
  await opened.close();
}

function tablesIn({ resources }: DataPackage, schema: string): Map<string, Table & { rows: number }> {
  return new Map(
    resources.flatMap(({ path, schema: described, rows = 0 }) => {
      if (!described) return [];
      const name = path.replace(/^data\/(.*)\.csv$/, '$1');
      return [[path, { schema, name, columns: described.fields.map((field) => field.name), key: [], rows }]];
    }),
  );
}

async function moveIn(from: string, to: string): Promise<void> {
  if (!(await isThere(from))) return;
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await syncFolders(from);
  await rename(from, to);
  await syncFolder(dirname(to));
}
