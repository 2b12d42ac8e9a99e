import { join } from 'node:path';
import { createZstdCompress } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Refusal } from '#platform/commands/command';
import { holdFiles } from '#platform/files/files-lock';
import { type ArchiveWriter, writeArchive } from './archive-writer.ts';
import {
  columnList,
  migrationsOf,
  networkSchemas,
  qualified,
  sequencesOf,
  type Table,
  tablesOf,
} from './catalogue.ts';
import { formatNumber, type Manifest, manifestName } from './manifest.ts';
import { withOwnConnection } from './own-connection.ts';
import { isThere, storedFiles } from './stored-files.ts';

export interface BackupWanted {
  pool: pg.Pool;
  dataDir: string;
  /** Where the archive goes; it must not be there yet. */
  target: string;
  program: string;
  now: Date;
}

async function networksToBackUp(client: pg.ClientBase): Promise<string[]> {
  const networks = await networkSchemas(client);
  if (networks.length === 0) throw new Refusal(nothingThere);
  return networks;
}

/**
 * Writes everything into one archive: every table of every network as it was at one moment, whatever is
 * written meanwhile, and the files. Memory stays flat; tables pass through a file beside the archive.
 */
export async function backup(wanted: BackupWanted): Promise<Manifest> {
  if (await isThere(wanted.target))
    throw new Refusal(`Le fichier ${wanted.target} existe déjà\u00a0: choisissez un autre nom.`);
  return atOneMoment(wanted.pool, networksToBackUp, async (client) => {
    let manifest: Manifest | undefined;
    await writeArchive(wanted.target, {
      now: wanted.now,
      async fill(archive) {
        const described = await addDatabase(archive, client);
        await addFiles(archive, wanted.dataDir);
        manifest = {
          kind: 'maillage backup',
          format: formatNumber,
          program: wanted.program,
          takenAt: wanted.now.toISOString(),
          ...described,
          entries: [...archive.entries],
        };
        await archive.addText(manifestName, JSON.stringify(manifest, null, 1));
      },
    });
    return manifest as Manifest;
  });
}

/** Mostly a command that was given other settings than the program: nothing of the program would be in the archive. */
const nothingThere =
  'Rien à sauvegarder\u00a0: cette base ne contient aucun réseau. Donnez à la commande les mêmes réglages qu’au programme (MAILLAGE_DATABASE_URL, MAILLAGE_DATA).';

/** One at a time: two would write the same file. */
const lockNumber = 20_261;

/**
 * A read-only transaction that sees one moment of the database for as long as it lasts. The files of its networks are held
 * since before that moment: one taken out in between would be named without being there. All is let go with the connection.
 */
export async function atOneMoment<Result>(
  pool: pg.Pool,
  networks: (client: pg.PoolClient) => Promise<readonly string[]>,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  return withOwnConnection(pool, async (client) => {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [
      lockNumber,
    ]);
    if (!rows[0]?.free)
      throw new Refusal('Une sauvegarde ou un export est déjà en cours\u00a0: attendez sa fin.');
    for (const network of await networks(client)) await holdFiles(client, network);
    await client.query('begin isolation level repeatable read read only');
    return work(client);
  });
}

type Described = Pick<Manifest, 'migrations' | 'tables' | 'sequences'>;

async function addDatabase(archive: ArchiveWriter, client: pg.PoolClient): Promise<Described> {
  const described: Described = { migrations: {}, tables: [], sequences: [] };
  for (const schema of ['public', ...(await networkSchemas(client))]) {
    described.migrations[schema] = await migrationsOf(client, schema);
    for (const table of await tablesOf(client, schema))
      described.tables.push(await addTable(archive, client, table));
    described.sequences.push(...(await sequencesOf(client, schema)));
  }
  return described;
}

async function addTable(
  archive: ArchiveWriter,
  client: pg.PoolClient,
  table: Table,
): Promise<Manifest['tables'][number]> {
  const entry = `database/${table.schema}/${table.name}.copy.zst`;
  const columns = columnList(client, table.columns);
  const rows = client.query(
    copyTo(`copy (select ${columns} from ${qualified(client, table.schema, table.name)}) to stdout`),
  );
  await archive.addStream(entry, rows, createZstdCompress());
  return { ...table, rows: rows.rowCount, entry };
}

/**
 * Files are never changed once written, nor taken out while we hold them, so that copying them after the moment
 * of the tables is safe; those of a network that was erased meanwhile were erased on purpose. The secret opens
 * the codes of two-step sign-in.
 */
async function addFiles(archive: ArchiveWriter, dataDir: string): Promise<void> {
  const files = (await storedFiles(join(dataDir, 'files'))).map((path) => `files/${path}`);
  const secret = (await isThere(join(dataDir, 'secret'))) ? ['secret'] : [];
  for (const path of [...secret, ...files]) {
    if (await isThere(join(dataDir, path))) await archive.addFile(path, join(dataDir, path));
  }
}
