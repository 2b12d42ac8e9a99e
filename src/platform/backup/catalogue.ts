import type pg from 'pg';

/** A table as it is copied: the columns that are stored, in their order, and how to sort its rows. */
export interface Table {
  schema: string;
  name: string;
  columns: string[];
  key: string[];
}

/** A migration that a schema has gone through. */
export interface Applied {
  owner: string;
  file: string;
}

export interface Sequence {
  schema: string;
  name: string;
  lastValue: string;
  isCalled: boolean;
}

/** The tables of a schema, those of extensions apart; a partitioned table counts as one. */
export async function tablesOf(client: pg.ClientBase, schema: string): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select $1::text as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         order by a.attnum) as columns,
       array(select a.attname::text from pg_index i
         cross join unnest(i.indkey::int2[]) with ordinality as part(attnum, place)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = part.attnum
         where i.indrelid = c.oid and i.indisprimary order by place) as key
     from pg_class c
     where c.relnamespace = to_regnamespace(quote_ident($1)) and c.relkind in ('r', 'p') and not c.relispartition
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    [schema],
  );
  return rows;
}

export async function sequencesOf(client: pg.ClientBase, schema: string): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    'select sequencename as name from pg_sequences where schemaname = $1 order by 1',
    [schema],
  );
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ last_value: string; is_called: boolean }>(
      `select last_value::text, is_called from ${qualified(client, schema, name)}`,
    );
    const [row] = state.rows;
    if (row) sequences.push({ schema, name, lastValue: row.last_value, isCalled: row.is_called });
  }
  return sequences;
}

export async function migrationsOf(client: pg.ClientBase, schema: string): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    `select owner, file from ${qualified(client, schema, 'migration')} order by owner, file`,
  );
  return rows;
}

/** The schemas of the networks, in the order of their creation. */
export async function networkSchemas(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>(
    'select slug from public.network order by created_at, slug',
  );
  return rows.map(({ slug }) => slug);
}

export const qualified = (client: pg.ClientBase, schema: string, name: string): string =>
  `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;

export const columnList = (client: pg.ClientBase, columns: readonly string[]): string =>
  columns.map((column) => client.escapeIdentifier(column)).join(', ');
