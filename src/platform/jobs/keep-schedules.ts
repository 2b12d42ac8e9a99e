import type { PgBoss, Schedule } from 'pg-boss';
import type { Log } from '#platform/log';
import type { Job } from '#platform/module';
import type { Network } from '#platform/networks';

type Wanted = Pick<Schedule, 'name' | 'key' | 'cron' | 'timezone'>;

interface Asked {
  jobs: readonly Job[];
  networks: readonly Network[];
  log: Log;
}

/**
 * One schedule per job and network, on each network's own clock: what runs at night runs at its night. Only what
 * differs is written; a network that is gone, or a job that nobody does any more, asks for nothing. A network whose
 * row cannot be used, such as its zone, loses its own nights alone.
 */
export async function keepSchedules(boss: PgBoss, { jobs, networks, log }: Asked): Promise<void> {
  const wanted = networks.flatMap((network) => jobs.flatMap((job) => schedulesOf(job, network)));
  const kept = await boss.getSchedules();
  const missing = wanted.filter((each) => !kept.some((other) => isSame(other, each)));
  for (const { slug } of networks)
    await write(
      boss,
      missing.filter(({ key }) => key === slug),
    ).catch((fault) => log.error({ err: fault, network: slug }, 'network without its nights'));
  for (const { name, key } of kept)
    if (!wanted.some((each) => each.name === name && each.key === key)) await boss.unschedule(name, key);
}

async function write(boss: PgBoss, schedules: readonly Wanted[]): Promise<void> {
  for (const { name, key, cron, timezone: tz } of schedules) {
    const payload = { network: key, data: null };
    await boss.schedule(name, cron, payload, { tz, key, missed: 'once', singletonKey: key });
  }
}

const schedulesOf = ({ name, schedule }: Job, { slug, zone }: Network): Wanted[] =>
  schedule ? [{ name, key: slug, cron: schedule, timezone: zone }] : [];

const isSame = (a: Wanted, b: Wanted): boolean =>
  a.name === b.name && a.key === b.key && a.cron === b.cron && a.timezone === b.timezone;
