import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { quickFolder } from '#platform/testing/quick-folder';
import { startEmbedded } from './embedded.ts';
import { listenForChanges } from './listen.ts';

test('after a long cut of the database one ear listens again, not a crowd', async () => {
  const dataDir = quickFolder('listen');
  const server = await startEmbedded({ dataDir, log: () => {} });
  const heard: (string | undefined)[] = [];
  const changes = await listenForChanges(server.connectionString, {
    revision: (schema) => heard.push(schema),
    networks: () => {},
  });
  process.kill(
    Number.parseInt(await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'), 10),
    'SIGKILL',
  );
  await sleep(1600);

  const again = await startEmbedded({ dataDir, log: () => {} });
  await sleep(900);
  const client = new pg.Client({ connectionString: again.connectionString });
  await client.connect();
  const { rows } = await client.query(
    "select count(*)::int as ears from pg_stat_activity where application_name = 'maillage listening'",
  );
  await client.query("notify maillage_revision, 'lot'");
  await client.end();
  await sleep(100);
  await changes.close();
  await again.stop();
  await rm(dataDir, { recursive: true, force: true });
  expect(rows).toEqual([{ ears: 1 }]);
  expect(heard.at(-1)).toBe('lot');
});
