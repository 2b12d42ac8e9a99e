import { PgBoss } from 'pg-boss';
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

const pollingIntervalSeconds = 5;

/**
 * Of one kind at most one task waits for each network, so that a round asked each minute cannot pile up behind one
 * that lasts. Past its expiry a task is taken for lost and tried again: a quarter of an hour is far longer than any.
 */
const queue = { policy: 'short', expireInSeconds: 15 * 60, retryLimit: 3, retryBackoff: true } as const;

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
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const each of jobs) {
    if (!known.has(each.job.name)) await boss.createQueue(each.job.name, queue);
    await attend(boss, around, each);
  }
  const schedule = oneAfterTheOther(() =>
    keepSchedules(boss, {
      jobs: jobs.map(({ job }) => job),
      networks: around.networks.all(),
      log: around.log,
    }),
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

/**
 * One task at a time, so that each has its own time and its own end. At night a hundred networks ask for one thing
 * at once: the next is fetched as soon as one is done, until none is left.
 */
async function attend(boss: PgBoss, around: Surroundings, { module, job }: OfModule): Promise<void> {
  const worker: string = await boss.work<Payload>(job.name, { pollingIntervalSeconds }, async (tasks) => {
    boss.notifyWorker(worker);
    for (const { data } of tasks)
      if (serves(around.networks, data.network, module)) await attempt(job, around, data);
  });
}

/** One network's failure is its own: it is tried again, and the others of the same night go on. */
async function attempt(job: Job, around: Surroundings, task: Payload): Promise<void> {
  try {
    await workOn(job, around, task);
  } catch (fault) {
    around.log.error({ err: fault, job: job.name, network: task.network }, 'job failed');
    // The queue keeps what it is told: a sentence, not the fault with the rows it may quote.
    throw new Error(String(fault));
  }
}

function workOn(job: Job, around: Surroundings, { network, data }: Payload): Promise<void> {
  const { pool, clock, files } = around;
  const modules = around.modules.filter(({ name }) => serves(around.networks, network, name));
  return job.work(pool.network(network), data, clock(), { files, modules });
}

function serves(networks: Networks, slug: string, module: string): boolean {
  const network = networks.bySlug(slug);
  return network !== undefined && !network.problem && !network.modulesOff.includes(module);
}
