// `npm run tables`: writes each owner's `tables.ts` from the migrated database; with --check, names those that are old.
import { rmSync } from 'node:fs';
import pg from 'pg';
import { networkChapters, programChapters } from '#platform/database/chapters';
import { startEmbedded } from '#platform/database/embedded';
import { migrate } from '#platform/database/migrate';
import { refreshTables } from '#platform/database/tables-command';
import { quickFolder } from '#platform/testing/quick-folder';
import { modules } from '../src/modules.ts';

const dataDir = quickFolder('tables');
const server = await startEmbedded({ dataDir, log: () => {}, settings: { fsync: 'off' }, temporary: true });
const pool = new pg.Pool({ connectionString: server.connectionString });
// A connection that the server cuts while both are closed is no fault of a migration.
pool.on('error', () => {});
try {
  await migrate(pool, 'public', programChapters);
  const stale = await refreshTables(pool, networkChapters(modules), !process.argv.includes('--check'));
  for (const file of stale) console.log(file);
  if (process.argv.includes('--check') && stale.length > 0) process.exitCode = 1;
} finally {
  // A migration that fails must not leave a server behind.
  await pool.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
