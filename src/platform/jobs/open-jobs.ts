import { PgBoss } from 'pg-boss';
import type { Pool } from '#platform/database/connect';
import type { Log } from '#platform/log';
import type { Job, Module } from '#platform/module';
import type { Networks } from '#platform/networks';

/** The work that waits: one queue per job for all networks, the network in the payload. */
export interface Jobs {
  /** Runs a job now, for one network, and waits: for the command line and for tests. */
  run(name: string, network: string, data?: unknown): Promise<void>;
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
  clock: () => Date;
  log: Log;
}

const jobsSchema = 'jobs';

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
  for (const { module, job } of jobs) await attend(boss, around, { module, job });

  return {
    async run(name, network, data = null) {
      const found = jobs.find(({ job }) => job.name === name);
      if (!found) throw new Error(`No job is named ${name}.`);
      await found.job.work(around.pool.network(network), data, around.clock());
    },
    close: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

async function attend(
  boss: PgBoss,
  around: Surroundings,
  { module, job }: { module: string; job: Job },
): Promise<void> {
  await boss.createQueue(job.name, { retryLimit: 3, retryBackoff: true });
  await boss.work<Payload>(job.name, async ([task]) => {
    if (!task) return;
    const { network, data } = task.data;
    if (isServed(around.networks, network, module))
      await job.work(around.pool.network(network), data, around.clock());
  });
  if (job.schedule) await scheduleEverywhere(boss, around.networks, { ...job, schedule: job.schedule });
}

/** Each network's own clock: what runs at night runs at its night. */
async function scheduleEverywhere(
  boss: PgBoss,
  networks: Networks,
  job: Job & { schedule: string },
): Promise<void> {
  for (const { slug, zone } of networks.all()) {
    await boss.schedule(
      job.name,
      job.schedule,
      { network: slug, data: null },
      { tz: zone, key: slug, missed: 'once' },
    );
  }
}

function isServed(networks: Networks, slug: string, module: string): boolean {
  const network = networks.bySlug(slug);
  return network !== undefined && !network.problem && !network.modulesOff.includes(module);
}
