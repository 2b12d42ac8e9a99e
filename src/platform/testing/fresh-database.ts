import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Pool } from '#platform/database/connect';
import type { Database } from '#platform/database/deed';
import { databaseAt } from './database-at.ts';
import { copyDatabase, inLine } from './in-line.ts';
import { migratedTemplate } from './migrated-template.ts';

export interface FreshDatabase {
  (): Database;
  connectionString(): string;
  pool(): Pool;
}

/** Says which database is copied, and makes it when nobody did. */
export type Template = () => Promise<string>;

/** The first file of a run migrates, and may have to tell the demonstration, before its tests begin. */
const firstOneMakes = 300_000;

/** A copy of the migrated template for this test file only, with the network `lot` in it; or a copy of another. */
export function freshDatabase(template: Template = migratedTemplate): FreshDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const connectionString = databaseAt(inject('postgres'), name);
  let pool: Pool | undefined;
  const opened = (): Pool => {
    if (!pool) throw new Error('This database is open while tests run.');
    return pool;
  };

  beforeAll(async () => {
    await copyDatabase(await template(), name);
    pool = connect(connectionString, 5);
  }, firstOneMakes);
  afterAll(async () => {
    await pool?.close();
    await inLine('copies', (client) => client.query(`drop database if exists ${name} with (force)`));
  });
  return Object.assign(() => opened().network('lot'), {
    connectionString: () => connectionString,
    pool: opened,
  });
}
