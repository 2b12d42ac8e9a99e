import { statfs } from 'node:fs/promises';
import type { Pool } from '#platform/database/connect';

export interface Health {
  status: 'ok' | 'degraded';
  version: string;
  database: 'ok' | 'unreachable';
  jobs: 'ok' | 'late' | 'unreachable';
  /** How much room is left where the data is, in bytes. */
  diskFreeBytes: number | null;
  networks: { slug: string; isServed: boolean }[];
}

const patienceMs = 2000;
const leastFreeBytes = 500 * 1024 * 1024;

/** What a monitor needs to know, asked of the things themselves. It never throws. */
export async function healthOf(
  pool: Pool,
  { version, dataDir, networks }: { version: string; dataDir: string; networks: Health['networks'] },
): Promise<Health> {
  const [database, jobs, diskFreeBytes] = await Promise.all([
    askDatabase(pool),
    askJobs(pool),
    freeBytes(dataDir),
  ]);
  const isWell =
    database === 'ok' &&
    jobs === 'ok' &&
    (diskFreeBytes ?? 0) > leastFreeBytes &&
    networks.every((network) => network.isServed);
  return { status: isWell ? 'ok' : 'degraded', version, database, jobs, diskFreeBytes, networks };
}

const askDatabase = (pool: Pool): Promise<Health['database']> =>
  inTime(pool.pg.query('select 1').then(() => 'ok' as const)).catch(() => 'unreachable' as const);

/** Jobs are late when one that should have begun five minutes ago still waits. */
const askJobs = (pool: Pool): Promise<Health['jobs']> =>
  inTime(
    pool.pg.query(
      `select exists (select 1 from jobs.job where state in ('created', 'retry') and start_after < now() - interval '5 minutes') as late`,
    ),
  )
    .then(({ rows }) => (rows[0].late ? ('late' as const) : ('ok' as const)))
    .catch(() => 'unreachable' as const);

const freeBytes = (dataDir: string): Promise<number | null> =>
  statfs(dataDir).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );

function inTime<Result>(asked: Promise<Result>): Promise<Result> {
  return Promise.race([
    asked,
    new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('late')), patienceMs).unref()),
  ]);
}
