import { join } from 'node:path';
import { Transform } from 'node:stream';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Refusal } from '#platform/commands/command';
import { type ArchiveWriter, writeArchive } from './archive-writer.ts';
import { atOneMoment } from './backup.ts';
import { columnList, migrationsOf, qualified, sequencesOf, type Table, tablesOf } from './catalogue.ts';
import { type DataPackage, exportFormat, packageName, resourceOf, tableSchema } from './data-package.ts';
import { exportReadme } from './export-words.ts';
import { type LeftOut, leftOut } from './left-out.ts';
import { isThere, storedFiles } from './stored-files.ts';

export interface ExportWanted {
  pool: pg.Pool;
  dataDir: string;
  network: string;
  target: string;
  program: string;
  now: Date;
}

/** Writes all of a network in open formats, secrets apart, as it was at one moment. */
export async function exportNetwork(wanted: ExportWanted): Promise<LeftOut[]> {
  if (await isThere(wanted.target))
    throw new Refusal(`Le fichier ${wanted.target} existe déjà\u00a0: choisissez un autre nom.`);
  return atOneMoment(
    wanted.pool,
    async () => [wanted.network],
    async (client) => {
      await client.query("set local timezone = 'UTC'; set local datestyle = 'ISO'");
      const without = await leftOut(client, wanted.network);
      await writeArchive(wanted.target, {
        now: wanted.now,
        through: [createGzip()],
        fill: (archive) => fill(archive, client, { ...wanted, without }),
      });
      return without;
    },
  );
}

type Filling = ExportWanted & { without: LeftOut[] };

async function fill(archive: ArchiveWriter, client: pg.PoolClient, wanted: Filling): Promise<void> {
  const network = await networkRow(client, wanted.network);
  const resources = [];
  const tables = [];
  for (const table of await tablesOf(client, wanted.network)) {
    if (table.name === 'migration' || wanted.without.some((each) => each.table === table.name)) continue;
    const rows = await addTable(archive, client, table);
    const [csv, json] = archive.entries.slice(-2);
    if (csv) resources.push(resourceOf(csv, { rows, schema: await tableSchema(client, table) }));
    if (json) resources.push(resourceOf(json));
    tables.push({ name: table.name, rows });
  }
  const files = await addFiles(archive, join(wanted.dataDir, 'files', wanted.network));
  resources.push(
    ...archive.entries
      .slice(-files)
      .slice(0, files)
      .map((entry) => resourceOf(entry)),
  );

  const words = {
    ...wanted,
    network: network.name,
    zone: network.zone,
    tables,
    files,
    leftOut: wanted.without,
  };
  await archive.addText('LISEZ-MOI.md', exportReadme(words));
  resources.push(...archive.entries.slice(-1).map((entry) => resourceOf(entry)));
  await archive.addText(
    packageName,
    JSON.stringify(
      { ...descriptionOf(wanted, network), resources, maillage: await ownPart(client, wanted, network) },
      null,
      2,
    ),
  );
}

const descriptionOf = ({ network, now }: ExportWanted, { name }: NetworkRow) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: `maillage-${network}`,
  title: name,
  created: now.toISOString(),
});

async function ownPart(
  client: pg.PoolClient,
  wanted: Filling,
  network: NetworkRow,
): Promise<DataPackage['maillage']> {
  return {
    kind: 'maillage export',
    format: exportFormat,
    program: wanted.program,
    network,
    migrations: await migrationsOf(client, wanted.network),
    sequences: await sequencesOf(client, wanted.network),
    leftOut: wanted.without,
  };
}

type NetworkRow = DataPackage['maillage']['network'];

async function networkRow(client: pg.PoolClient, slug: string): Promise<NetworkRow> {
  const { rows } = await client.query<NetworkRow>(
    `select slug, name, zone, lang, face, modules_off as "modulesOff", demonstration from public.network where slug = $1`,
    [slug],
  );
  if (!rows[0])
    throw new Refusal(
      `Aucun réseau ne s’appelle «\u00a0${slug}\u00a0»\u00a0: maillage network list les montre.`,
    );
  return rows[0];
}

async function addTable(archive: ArchiveWriter, client: pg.PoolClient, table: Table): Promise<number> {
  const order = table.key.length > 0 ? `order by ${columnList(client, table.key)}` : '';
  const select = `select ${columnList(client, table.columns)} from ${qualified(client, table.schema, table.name)} ${order}`;
  const csv = client.query(copyTo(`copy (${select}) to stdout with (format csv, header, encoding 'UTF8')`));
  await archive.addStream(`data/${table.name}.csv`, csv);
  // Control characters never occur in JSON text: with them as quotes, COPY writes each object as it is.
  const json = client.query(
    copyTo(
      `copy (select row_to_json(t) from (${select}) t) to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`,
    ),
  );
  await archive.addStream(`data/${table.name}.json`, json, asJsonList());
  return csv.rowCount;
}

/** One object per line becomes a list: each line but the last ends with a comma. */
function asJsonList(): Transform {
  let isFirst = true;
  let held = '';
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      const text = held + bytes.toString('latin1');
      held = text.endsWith('\n') ? '\n' : '';
      const body = held ? text.slice(0, -1) : text;
      this.push(Buffer.from((isFirst ? '[\n' : '') + body.replaceAll('\n', ',\n'), 'latin1'));
      isFirst = false;
      done();
    },
    flush(done) {
      this.push(isFirst ? '[]\n' : '\n]\n');
      done();
    },
  });
}

async function addFiles(archive: ArchiveWriter, folder: string): Promise<number> {
  let count = 0;
  for (const path of await storedFiles(folder)) {
    if (!(await isThere(join(folder, path)))) continue;
    await archive.addFile(`files/${path}`, join(folder, path));
    count += 1;
  }
  return count;
}
