import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { inject } from 'vitest';
import { connect } from '#platform/database/connect';
import { filesOf } from '#platform/files/files';
import { tellDemonstration } from '../../demonstration.ts';
import { modules } from '../../modules.ts';
import { databaseAt } from './database-at.ts';
import { copyDatabase, type FreshDatabase, freshDatabase, inLine } from './fresh-database.ts';

/** When the demonstration was told: a Tuesday morning, when most spaces are open. */
export const moment = new Date('2026-11-24T09:12:00Z');

/** The files that the demonstration tells, beside its database: under the hash of their bytes, whoever tells them. */
export const toldFolder = join(tmpdir(), 'maillage-journeys');

/** The demonstration network, told once for all test files and cloned for this one. */
export const toldDatabase = (): FreshDatabase => freshDatabase(told);

const template = 'template_demonstration';
const begun = 'template_that_is_told';

/** Told by the first file that asks; those that ask meanwhile wait, and the others go on copying what is theirs. */
async function told(): Promise<string> {
  await inLine('tale', async (client) => {
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rows.length === 0) await tell(client);
  });
  return template;
}

async function tell(client: pg.Client): Promise<void> {
  // Its name comes last: a tale that fails is told again, and fails, in each file that asks for it.
  await client.query(`drop database if exists ${begun} with (force)`);
  await inLine('copies', (line) => copyDatabase(line, 'template_maillage', begun));
  const pool = connect(databaseAt(inject('postgres'), begun), 4);
  try {
    await pool.pg.query('delete from public.network');
    await pool.pg.query('drop schema lot cascade');
    await tellDemonstration(pool, modules, {
      now: moment,
      files: filesOf({ MAILLAGE_DATA: toldFolder } as Parameters<typeof filesOf>[0]),
      print: () => {},
    });
  } finally {
    await pool.close();
  }
  await client.query(`alter database ${begun} rename to ${template}`);
}
