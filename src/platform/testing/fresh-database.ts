import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Database, type Pool } from '#platform/database/connect';
import { databaseAt } from './database-at.ts';

export interface FreshDatabase {
  (): Database;
  connectionString(): string;
  pool(): Pool;
}

/** A clone of the migrated template for this test file only, with the network `lot` in it. */
export function freshDatabase(): FreshDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = inject('postgres');
  const connectionString = databaseAt(server, name);
  let pool: Pool;

  beforeAll(async () => {
    await ask(server, `create database ${name} template template_maillage`);
    pool = connect(connectionString, 5);
  });
  afterAll(async () => {
    await pool.close();
    await ask(server, `drop database ${name} with (force)`);
  });
  return Object.assign(() => pool.network('lot'), {
    connectionString: () => connectionString,
    pool: () => pool,
  });
}

/** Clones one after the other: PostgreSQL refuses to copy a template that somebody else is copying. */
async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('select pg_advisory_lock(20100)');
  await client.query(statement);
  await client.end();
}
