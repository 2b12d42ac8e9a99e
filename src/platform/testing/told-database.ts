import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { connect } from '#platform/database/connect';
import { filesOf } from '#platform/files/files';
import { tellDemonstration } from '../../demonstration.ts';
import { modules } from '../../modules.ts';
import { databaseAt } from './database-at.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { madeOnce } from './made-once.ts';
import { migratedTemplate } from './migrated-template.ts';

/** When the demonstration was told: a Tuesday morning, when most spaces are open. */
export const moment = new Date('2026-11-24T09:12:00Z');

/** The files that the demonstration tells, beside its database: under the hash of their bytes, whoever tells them. */
export const toldFolder = join(tmpdir(), 'maillage-journeys');

/** The demonstration network, told once for all test files and copied for this one. */
export const toldDatabase = (): FreshDatabase =>
  freshDatabase(async () => {
    const from = await migratedTemplate();
    return madeOnce('template_demonstration', { line: 'tale', from, make: tell });
  });

async function tell(name: string): Promise<void> {
  const pool = connect(databaseAt(inject('postgres'), name), 4);
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
}
