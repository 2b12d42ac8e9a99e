import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Pool } from '#platform/database/connect';
import type { Database } from '#platform/database/deed';
import { databaseAt } from './database-at.ts';

export interface FreshDatabase {
  (): Database;
  connectionString(): string;
  pool(): Pool;
}

/** Says which database is copied, and makes it when nobody did. */
export type Template = () => Promise<string>;

/** A clone of the migrated template for this test file only, with the network `lot` in it; or a clone of another. */
export function freshDatabase(template: Template = async () => 'template_maillage'): FreshDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const connectionString = databaseAt(inject('postgres'), name);
  let pool: Pool;

  beforeAll(async () => {
    const copied = await template();
    await inLine('copies', (client) => copyDatabase(client, copied, name));
    pool = connect(connectionString, 5);
  });
  afterAll(async () => {
    await pool.close();
    await inLine('copies', (client) => client.query(`drop database ${name} with (force)`));
  });
  return Object.assign(() => pool.network('lot'), {
    connectionString: () => connectionString,
    pool: () => pool,
  });
}

/** Quicker than through the log, which copies page by page. */
export const copyDatabase = (client: pg.Client, from: string, to: string): Promise<unknown> =>
  client.query(`create database ${to} template ${from} strategy file_copy`);

/**
 * One test file after the other. PostgreSQL refuses to copy a template that somebody else is copying, and a tale is told once.
 * Whoever tells joins the line of copies meanwhile; never the other way round.
 */
export async function inLine(
  queue: 'copies' | 'tale',
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [queue]);
    await work(client);
  } finally {
    await client.end();
  }
}
