import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '#platform/database/embedded';
import { quickFolder } from './quick-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
    /** Goes with the run. */
    runFolder: string;
  }
}

/** One PostgreSQL for the run. What it holds is made by those who need it: reading the program here would be once more. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = quickFolder('test');
  const server = await startEmbedded({
    dataDir,
    log: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '128MB' },
    temporary: true,
  });
  project.provide('postgres', server.connectionString);
  const runFolder = mkdtempSync(join(tmpdir(), 'maillage-run-'));
  chmodSync(runFolder, 0o755);
  project.provide('runFolder', runFolder);
  return async () => {
    await server.stop();
    for (const folder of [dataDir, runFolder]) rmSync(folder, { recursive: true, force: true });
  };
}
