import { networkChapters } from '#platform/database/chapters';
import { migrate } from '#platform/database/migrate';
import { filesOf } from '#platform/files/files';
import { addNetwork } from '#platform/networks';
import type { Program } from '../src/server.ts';
import { moment } from './world.ts';

/** What every name in the second network ends with: seen in the first, it has leaked. */
export const mark = 'Ω';

/** Tells the demonstration once more, in a second network of the same program, and marks every name in it. */
export async function addSecondNetwork({ parts }: Program): Promise<void> {
  const { pool, modules, networks } = parts;
  const files = filesOf(parts.config);
  await addNetwork(pool.pg, {
    slug: 'tarn',
    name: `Espaces du Tarn ${mark}`,
    hosts: ['tarn.example'],
    demonstration: true,
  });
  await migrate(pool.pg, 'tarn', networkChapters(modules));
  const db = pool.network('tarn');
  const tales = modules.flatMap((module) => module.tales ?? []).sort((a, b) => a.order - b.order);
  for (const tale of tales) await tale.tell(db, moment, files);

  await pool.pg.query(`
    update tarn.space set name = name || ' ${mark}', slug = slug || '-tarn';
    update tarn.structure set name = name || ' ${mark}';
    update tarn.person set name = name || ' ${mark}';`);
  // What is written ahead (the directory, the openings) is written again from these names.
  const nightly = modules.flatMap((module) => module.jobs ?? []).filter((job) => job.schedule);
  for (const job of nightly) await job.work(db, null, moment, { files, modules });
  await networks.reload();
}

/** All that a network holds, as one number per table: whatever is written changes one of them. */
export async function fingerprint({ parts }: Program, schema: string): Promise<Record<string, string>> {
  const { rows } = await parts.pool.pg.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = $1::regnamespace and relkind = 'r' and relname <> 'throttle' order by 1`,
    [schema],
  );
  const prints: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: sums } = await parts.pool.pg.query(
      `select coalesce(sum(hashtextextended(each::text, 0)), 0)::text as sum from ${schema}.${name} each`,
    );
    prints[name] = sums[0].sum;
  }
  return prints;
}
