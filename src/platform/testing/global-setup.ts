import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { networkChapters, programChapters } from '#platform/database/chapters';
import { startEmbedded } from '#platform/database/embedded';
import { migrate } from '#platform/database/migrate';
import { addNetwork } from '#platform/networks';
import { modules } from '../../modules.ts';
import { databaseAt } from './database-at.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
  }
}

/** One PostgreSQL for the run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'maillage-test-'));
  chmodSync(dataDir, 0o711); // As root the server is another user, who must pass through.
  const server = await startEmbedded({
    dataDir,
    log: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    temporary: true,
  });
  await makeTemplate(server.connectionString);
  project.provide('postgres', server.connectionString);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function makeTemplate(connectionString: string): Promise<void> {
  const maintenance = new pg.Client({ connectionString });
  await maintenance.connect();
  await maintenance.query('create database template_maillage');
  await maintenance.end();

  const pool = new pg.Pool({ connectionString: databaseAt(connectionString, 'template_maillage') });
  await migrate(pool, 'public', programChapters);
  await addNetwork(pool, { slug: 'lot', name: 'Espaces multimédia du Lot', demonstration: true });
  await migrate(pool, 'lot', networkChapters(modules));
  await pool.end();
}
