import pg from 'pg';
import { inject } from 'vitest';

export type Line = 'tale' | 'template' | 'copies';

/** One test file after the other. Whoever makes what all copy may join the line of copies meanwhile; never the other way round. */
export async function inLine(line: Line, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [line]);
    await work(client);
  } finally {
    await client.end();
  }
}

/** In line, since PostgreSQL refuses to copy what somebody else is copying; by its files, which is quicker than page by page. */
export const copyDatabase = (from: string, to: string): Promise<void> =>
  inLine('copies', (client) => client.query(`create database ${to} template ${from} strategy file_copy`));
