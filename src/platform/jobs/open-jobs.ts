import { type JobResult, PgBoss } from 'pg-boss';
import type { Pool } from '#platform/database/connect';
import type { Files } from '#platform/files/files';
import type { Log } from '#platform/log';
import type { Job, Module } from '#platform/module';
import type { Networks } from '#platform/networks';
import { oneAfterTheOther } from '#platform/one-after-the-other';
import { keepSchedules } from './keep-schedules.ts';

/** The work that waits: one queue per job for all networks, the network in the payload. */
export interface Jobs {
  /** Runs a job now, for one network, and waits: for the command line and for tests. */
  run(name: string, network: string, data?: unknown): Promise<void>;
  /** Gives its schedules to each network of the list, and forgets those of networks that are gone. */
  schedule(): Promise<void>;
  close(): Promise<void>;
}

interface Payload {
  network: string;
  data: unknown;
}

interface Surroundings {
  connectionString: string;
  pool: Pool;
  networks: Networks;
  modules: readonly Module[];
  files: Files;
  clock: () => Date;
  log: Log;
}

const jobsSchema = 'jobs';

/** At night a hundred networks ask for one thing at once: tasks are fetched twenty at a time until none is left. */
const fetching = {
  batchSize: 20,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 5,
  perJobResults: true,
} as const;

export async function openJobs(around: Surroundings): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: around.connectionString,
    schema: jobsSchema,
    max: 2,
    application_name: 'maillage jobs',
  });
  boss.on('error', (fault) => around.log.error({ err: fault }, 'jobs'));
  await boss.start();

  const jobs = around.modules.flatMap((module) =>
    (module.jobs ?? []).map((job) => ({ module: module.name, job })),
  );
  for (const each of jobs) await attend(boss, around, each);
  const schedule = oneAfterTheOther(() =>
    keepSchedules(
      boss,
      jobs.map(({ job }) => job),
      around.networks.all(),
    ),
  );
  await schedule();

  return {
    schedule,
    async run(name, network, data = null) {
      const found = jobs.find(({ job }) => job.name === name);
      if (!found) throw new Error(`No job is named ${name}.`);
      await workOn(found.job, around, { network, data });
    },
    close: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

interface OfModule {
  module: string;
  job: Job;
}

async function attend(boss: PgBoss, around: Surroundings, { module, job }: OfModule): Promise<void> {
  await boss.createQueue(job.name, { retryLimit: 3, retryBackoff: true });
  await boss.work<Payload>(job.name, fetching, async (tasks) => {
    const results: JobResult[] = [];
    for (const { id, data } of tasks) {
      const isServed = serves(around.networks, data.network, module);
      results.push({ id, ...(isServed ? await attempt(job, around, data) : completed) });
    }
    return results;
  });
}

type Outcome = Omit<JobResult, 'id'>;

const completed: Outcome = { status: 'completed' };

/** One network's failure is its own: it is tried again, and the others of the same night go on. */
async function attempt(job: Job, around: Surroundings, task: Payload): Promise<Outcome> {
  try {
    await workOn(job, around, task);
    return completed;
  } catch (fault) {
    around.log.error({ err: fault, job: job.name, network: task.network }, 'job failed');
    return { status: 'failed', output: String(fault) };
  }
}

const workOn = (job: Job, { pool, clock, files }: Surroundings, { network, data }: Payload): Promise<void> =>
  job.work(pool.network(network), data, clock(), files);

function serves(networks: Networks, slug: string, module: string): boolean {
  const network = networks.bySlug(slug);
  return network !== undefined && !network.problem && !network.modulesOff.includes(module);
}
