import type pg from 'pg';

export interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  generated: boolean;
}

/** The columns of a schema's tables as PostgreSQL knows them, in their own order. */
export async function describeColumns(pool: pg.Pool | pg.ClientBase, schema: string): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
            a.atthasdef or a.attidentity <> '' as "hasDefault", a.attgenerated <> '' or a.attidentity = 'a' as generated
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`,
    [schema],
  );
  return rows;
}

/** How a PostgreSQL type is read in TypeScript, and written when that differs. */
const types: Record<string, [read: string, written?: string]> = {
  text: ['string'],
  uuid: ['string'],
  date: ['string'],
  boolean: ['boolean'],
  integer: ['number'],
  smallint: ['number'],
  bigint: ['number'],
  real: ['number'],
  'double precision': ['number'],
  numeric: ['string'],
  bytea: ['Buffer'],
  json: ['unknown', 'string'],
  jsonb: ['unknown', 'string'],
  tsvector: ['string'],
  tstzrange: ['string'],
  daterange: ['string'],
  interval: ['string'],
  inet: ['string'],
  'time without time zone': ['string'],
  'timestamp with time zone': ['Date', 'Date | string'],
};

/** The `tables.ts` of one owner. */
export function writeTables(columns: readonly Column[], tablesModule: string): string {
  const tables = [...new Set(columns.map((column) => column.table))].sort();
  const body = tables.map((table) =>
    interfaceOf(
      table,
      columns.filter((column) => column.table === table),
    ),
  );
  const entries = tables.map((table) => `    ${camelCase(table)}: ${pascalCase(table)}Table;`);
  const used = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((name) =>
    body.some((text) => new RegExp(`\\b${name}<`).test(text)),
  );
  const imports = used.length > 0 ? [`import type { ${used.join(', ')} } from 'kysely';`, ''] : [];
  return [
    '// Written by `npm run tables` from the migrated database: change a migration, not this file.',
    ...imports,
    ...body,
    `declare module '${tablesModule}' {`,
    '  interface Tables {',
    ...entries,
    '  }',
    '}',
    '',
  ].join('\n');
}

const interfaceOf = (table: string, columns: readonly Column[]): string =>
  [
    `export interface ${pascalCase(table)}Table {`,
    ...columns.map((column) => `  ${camelCase(column.name)}: ${typeOf(column)};`),
    '}',
    '',
  ].join('\n');

function typeOf(column: Column): string {
  const [read, written] = types[column.type.replace(/\[\]$/, '')] ?? [];
  if (!read)
    throw new Error(`${column.table}.${column.name} has a type that is not known here: ${column.type}`);
  const whole = whenRead(read, column);
  if (column.generated) return `GeneratedAlways<${whole}>`;
  if (written) return `ColumnType<${whole}, ${whenInserted(written, column)}, ${whenRead(written, column)}>`;
  return column.hasDefault ? `Generated<${whole}>` : whole;
}

const whenRead = (type: string, { type: sql, nullable }: Column): string =>
  `${sql.endsWith('[]') ? `(${type})[]` : type}${nullable ? ' | null' : ''}`.replace(/^\((\w+)\)/, '$1');

const whenInserted = (type: string, column: Column): string =>
  `${whenRead(type, column)}${column.hasDefault || column.nullable ? ' | undefined' : ''}`;

const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascalCase = (name: string): string => camelCase(name).replace(/^./, (letter) => letter.toUpperCase());
