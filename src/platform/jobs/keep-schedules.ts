import type { PgBoss, Schedule } from 'pg-boss';
import type { Job } from '#platform/module';
import type { Network } from '#platform/networks';

type Wanted = Pick<Schedule, 'name' | 'key' | 'cron' | 'timezone'>;

/**
 * One schedule per job and network, on each network's own clock: what runs at night runs at its night. Only what
 * differs is written; a network that is gone, or a job that nobody does any more, asks for nothing.
 */
export async function keepSchedules(
  boss: PgBoss,
  jobs: readonly Job[],
  networks: readonly Network[],
): Promise<void> {
  const wanted = networks.flatMap((network) => jobs.flatMap((job) => schedulesOf(job, network)));
  const kept = await boss.getSchedules();
  for (const each of wanted) {
    if (kept.some((other) => isSame(other, each))) continue;
    const { name, key, cron, timezone: tz } = each;
    const payload = { network: key, data: null };
    await boss.schedule(name, cron, payload, { tz, key, missed: 'once', singletonKey: key });
  }
  for (const { name, key } of kept)
    if (!wanted.some((each) => each.name === name && each.key === key)) await boss.unschedule(name, key);
}

const schedulesOf = ({ name, schedule }: Job, { slug, zone }: Network): Wanted[] =>
  schedule ? [{ name, key: slug, cron: schedule, timezone: zone }] : [];

const isSame = (a: Wanted, b: Wanted): boolean =>
  a.name === b.name && a.key === b.key && a.cron === b.cron && a.timezone === b.timezone;
