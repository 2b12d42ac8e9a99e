import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Refusal } from '#platform/commands/command';
import { columnList, qualified, type Table } from './catalogue.ts';

/** Fills a table with the rows of an archive, which must be as many as it says. */
export async function copyRows(
  client: pg.ClientBase,
  table: Table & { rows: number; format: 'text' | 'csv' },
  content: AsyncIterable<Buffer>,
  ...through: Transform[]
): Promise<void> {
  await client.query(`set local search_path = ${client.escapeIdentifier(table.schema)}, public`);
  const name = qualified(client, table.schema, table.name);
  const options = table.format === 'csv' ? 'format csv, header match' : 'format text';
  const rows = client.query(
    copyFrom(`copy ${name} (${columnList(client, table.columns)}) from stdin with (${options})`),
  );
  await pipeline([Readable.from(content), ...through, rows]);
  if (rows.rowCount === table.rows) return;
  throw new Refusal(`${name}\u00a0: ${rows.rowCount} lignes au lieu de ${table.rows}. Rien n’a été changé.`);
}
