import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Pool } from '#platform/database/connect';
import type { Database } from '#platform/database/deed';
import { databaseAt } from './database-at.ts';
import { copyDatabase, inLine } from './lines.ts';
import { migratedTemplate } from './migrated-template.ts';

export interface FreshDatabase {
  (): Database;
  connectionString(): string;
  pool(): Pool;
}

/** Says which database is copied, and makes it when nobody did. */
export type Template = () => Promise<string>;

/** A copy of the migrated template for this test file only, with the network `lot` in it; or a copy of another. */
export function freshDatabase(template: Template = migratedTemplate): FreshDatabase {
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
