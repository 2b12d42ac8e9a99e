import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { Refusal } from '#platform/commands/command';
import { explainDouble, refuseUnusableName } from '#platform/commands/network-names';
import { networkChapters } from '#platform/database/chapters';
import { migrateIn } from '#platform/database/migrate';
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
  await refuseTaken(wanted, slug);

  const staging = join(wanted.dataDir, `import-${slug}.part`);
  await rm(staging, { recursive: true, force: true });
  try {
    await withOwnConnection(wanted.pool, async (client) => {
      await client.query('begin');
      await fill(client, { wanted, description, slug, staging });
      await moveIn(join(staging, 'files'), join(wanted.dataDir, 'files', slug));
      await client.query('commit');
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return slug;
}

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

async function refuseTaken({ pool, dataDir }: ImportWanted, slug: string): Promise<void> {
  const { rows } = await pool.query('select 1 from pg_namespace where nspname = $1', [slug]);
  if (rows.length > 0 || (await isThere(join(dataDir, 'files', slug))))
    throw new Refusal(
      `Un réseau s’appelle déjà «\u00a0${slug}\u00a0»\u00a0: donnez un autre nom court par --network.`,
    );
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
  await rename(from, to);
}
