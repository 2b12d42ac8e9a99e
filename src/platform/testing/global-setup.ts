import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { Config } from '#platform/config';
import { networkChapters, programChapters } from '#platform/database/chapters';
import { connect, type Pool } from '#platform/database/connect';
import { startEmbedded } from '#platform/database/embedded';
import { migrate } from '#platform/database/migrate';
import { filesOf } from '#platform/files/files';
import { openJobs } from '#platform/jobs/open-jobs';
import { openLog } from '#platform/log';
import { addNetwork, openNetworks } from '#platform/networks';
import { modules } from '../../modules.ts';
import { databaseAt } from './database-at.ts';
import { quickFolder } from './quick-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
    /** Goes with the run. */
    runFolder: string;
  }
}

/** One PostgreSQL for the run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = quickFolder('test');
  const server = await startEmbedded({
    dataDir,
    log: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '128MB' },
    temporary: true,
  });
  await makeTemplate(server.connectionString, dataDir);
  project.provide('postgres', server.connectionString);
  const runFolder = mkdtempSync(join(tmpdir(), 'maillage-run-'));
  chmodSync(runFolder, 0o755);
  project.provide('runFolder', runFolder);
  return async () => {
    await server.stop();
    for (const folder of [dataDir, runFolder]) rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(connectionString: string, dataDir: string): Promise<void> {
  const maintenance = new pg.Client({ connectionString });
  await maintenance.connect();
  await maintenance.query('create database template_maillage');
  await maintenance.end();

  const template = databaseAt(connectionString, 'template_maillage');
  const pool = connect(template, 1);
  await migrate(pool.pg, 'public', programChapters);
  await makeQueues(template, { pool, dataDir });
  await addNetwork(pool.pg, { slug: 'lot', name: 'Espaces multimédia du Lot', demonstration: true });
  await migrate(pool.pg, 'lot', networkChapters(modules));
  await pool.close();
}

/** As the first start leaves them, which takes longer than copying them; before any network is there, so that no hour was missed. */
async function makeQueues(
  connectionString: string,
  { pool, dataDir }: { pool: Pool; dataDir: string },
): Promise<void> {
  const jobs = await openJobs({
    connectionString,
    pool,
    networks: await openNetworks(pool.pg),
    modules,
    files: filesOf({ MAILLAGE_DATA: dataDir } as Config),
    clock: () => new Date(),
    log: openLog('silent'),
  });
  await jobs.close();
}
