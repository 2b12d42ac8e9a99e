import type pg from 'pg';
import { z } from 'zod';
import { languages } from '#platform/i18n';
import { isZone } from '#platform/time';
import type { Entry } from './archive-writer.ts';
import type { Table } from './catalogue.ts';

/** The description of an export, as Frictionless Data defines it: https://datapackage.org/standard/data-package/ */
export const packageName = 'datapackage.json';

export const exportFormat = 1;

const applied = z.object({ owner: z.string(), file: z.string() });
const face = z.record(z.string(), z.unknown());

/** What an import reads of a description; the rest is for whoever opens the archive. */
export const DataPackage = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.number().int(),
      hash: z.string(),
      schema: z.object({ fields: z.array(z.object({ name: z.string() })) }).optional(),
      rows: z.number().int().optional(),
    }),
  ),
  maillage: z.object({
    kind: z.literal('maillage export'),
    format: z.number().int(),
    program: z.string(),
    network: z.object({
      slug: z.string(),
      name: z.string(),
      zone: z.string().refine(isZone),
      lang: z.enum(languages).default('fr'),
      face,
      modulesOff: z.array(z.string()),
      demonstration: z.boolean(),
    }),
    migrations: z.array(applied),
    sequences: z.array(
      z.object({ schema: z.string(), name: z.string(), lastValue: z.string(), isCalled: z.boolean() }),
    ),
    leftOut: z.array(z.object({ table: z.string(), reason: z.string() })),
  }),
});

export type DataPackage = z.output<typeof DataPackage>;

/** The columns of a table in the words of Table Schema; a field that no type fits stays text. */
export async function tableSchema(client: pg.ClientBase, table: Table) {
  const { rows } = await client.query<{ name: string; type: string; required: boolean }>(
    `select a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = to_regnamespace(quote_ident($1)) and c.relname = $2 and a.attname = any($3)
     order by array_position($3, a.attname::text)`,
    [table.schema, table.name, table.columns],
  );
  return {
    fields: rows.map(({ name, type, required }) => ({
      name,
      ...fieldType(type),
      ...(required ? { constraints: { required } } : {}),
    })),
    ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
  };
}

const fieldTypes: Record<string, object> = {
  smallint: { type: 'integer' },
  integer: { type: 'integer' },
  bigint: { type: 'integer' },
  numeric: { type: 'number' },
  real: { type: 'number' },
  'double precision': { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['t'], falseValues: ['f'] },
  date: { type: 'date' },
  'timestamp with time zone': { type: 'datetime', format: '%Y-%m-%d %H:%M:%S.%f%z' },
  jsonb: { type: 'any', description: 'JSON' },
  json: { type: 'any', description: 'JSON' },
  uuid: { type: 'string', format: 'uuid' },
};

const fieldType = (type: string): object => fieldTypes[type] ?? { type: 'string' };

/** How a file of the archive is described; `rows` and `schema` only for a table in CSV. */
export function resourceOf(entry: Entry, more: object = {}) {
  const format = entry.name.split('.').at(-1);
  const mediatype = { csv: 'text/csv', json: 'application/json', md: 'text/markdown' }[format ?? ''];
  return {
    name: entry.name
      .replace(/^(data|files)\//, '')
      .replace(/[^a-z0-9-_]/gi, '-')
      .toLowerCase(),
    path: entry.name,
    ...(mediatype ? { format, mediatype, encoding: 'utf-8' } : {}),
    bytes: entry.size,
    hash: `sha256:${entry.sha256}`,
    ...more,
  };
}
