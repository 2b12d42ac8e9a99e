import type pg from 'pg';
import { qualified, type Sequence, type Table, tablesOf } from './catalogue.ts';

/**
 * Opens freshly migrated schemas for rows that come in any order: foreign keys are taken away,
 * our own triggers are silent, and what the migrations put there makes room. `close` puts everything
 * back, which checks every reference. All of it belongs in the caller's transaction.
 */
export async function openForFilling(client: pg.ClientBase, tables: readonly Table[]) {
  const names = tables.map(({ schema, name }) => qualified(client, schema, name));
  const schemas = [...new Set(tables.map(({ schema }) => schema))];
  const keys = await foreignKeys(client, schemas);
  const silenced: string[] = [];
  for (const schema of schemas) {
    for (const table of await tablesOf(client, schema)) silenced.push(qualified(client, schema, table.name));
  }

  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const table of silenced) await client.query(`alter table ${table} disable trigger user`);
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`);

  return {
    async close(): Promise<void> {
      for (const { table, name, definition } of keys) {
        await client.query(`alter table ${table} add constraint ${name} ${definition}`);
      }
      for (const table of silenced) await client.query(`alter table ${table} enable trigger user`);
    },
  };
}

export async function setSequences(client: pg.ClientBase, sequences: readonly Sequence[]): Promise<void> {
  for (const { schema, name, lastValue, isCalled } of sequences) {
    await client.query('select setval($1::regclass, $2, $3)', [
      qualified(client, schema, name),
      lastValue,
      isCalled,
    ]);
  }
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** With an empty search path PostgreSQL writes every name with its schema. */
async function foreignKeys(client: pg.ClientBase, schemas: readonly string[]): Promise<ForeignKey[]> {
  await client.query("set local search_path = ''");
  const { rows } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_catalog.pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace::regnamespace::text = any(
       select quote_ident(name) from unnest($1::text[]) as name)
     order by conrelid, conname`,
    [schemas],
  );
  return rows;
}
