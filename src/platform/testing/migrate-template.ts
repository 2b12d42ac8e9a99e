import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Config } from '#platform/config';
import { networkChapters, programChapters } from '#platform/database/chapters';
import { connect, type Pool } from '#platform/database/connect';
import { migrate } from '#platform/database/migrate';
import { filesOf } from '#platform/files/files';
import { openJobs } from '#platform/jobs/open-jobs';
import { openLog } from '#platform/log';
import { addNetwork, openNetworks } from '#platform/networks';
import { modules } from '../../modules.ts';
import { databaseAt } from './database-at.ts';

export async function migrateTemplate(name: string): Promise<void> {
  const connectionString = databaseAt(inject('postgres'), name);
  const pool = connect(connectionString, 1);
  try {
    await migrate(pool.pg, 'public', programChapters);
    await makeQueues(connectionString, pool);
    await addNetwork(pool.pg, { slug: 'lot', name: 'Espaces multimédia du Lot', demonstration: true });
    await migrate(pool.pg, 'lot', networkChapters(modules));
  } finally {
    await pool.close();
  }
}

/** As the first start leaves them, which takes longer than copying them; before any network is there, so that no hour was missed. */
async function makeQueues(connectionString: string, pool: Pool): Promise<void> {
  const folder = mkdtempSync(join(inject('runFolder'), 'queues-'));
  const jobs = await openJobs({
    connectionString,
    pool,
    networks: await openNetworks(pool.pg),
    modules,
    files: filesOf({ MAILLAGE_DATA: folder } as Config),
    clock: () => new Date(),
    log: openLog('silent'),
  });
  await jobs.close();
}
