import { PgBoss } from 'pg-boss';
import { expect, test, vi } from 'vitest';
import { openLog } from '#platform/log';
import { defineModule, type Job, type Module } from '#platform/module';
import { addNetwork, openNetworks } from '#platform/networks';
import { countTry } from '#platform/session/throttle';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { eraseWhatIsPastItsTime, housekeeping } from './housekeeping.ts';
import { openJobs } from './open-jobs.ts';

const db = freshDatabase();
const files = freshFiles();
const now = new Date('2026-11-24T09:00:00Z');

const remembering = defineModule({
  name: 'remembering',
  title: { fr: 'Souvenirs', en: 'Memories' },
  needs: [],
  personalRecords: [
    {
      what: { fr: 'Souvenirs', en: 'Memories' },
      purpose: { fr: 'Essai', en: 'Trial' },
      legalBasis: { fr: 'Accord', en: 'Consent' },
      kept: { fr: 'Un jour', en: 'One day' },
      recipients: { fr: 'Personne', en: 'Nobody' },
      erase: async () => 3,
    },
  ],
});

async function opened(modules: readonly Module[], log = openLog('silent')) {
  const { pg } = db.pool();
  const networks = await openNetworks(pg);
  const around = { connectionString: db.connectionString(), pool: db.pool(), clock: () => now };
  const jobs = await openJobs({ ...around, networks, modules, files, log });
  const schedules = async (): Promise<[name: string, network: string, cron: string, zone: string][]> =>
    (await pg.query('select name, key, cron, timezone from jobs.schedule order by 1, 2')).rows.map((row) => [
      row.name,
      row.key,
      row.cron,
      row.timezone,
    ]);
  return { pg, networks, jobs, schedules };
}

async function withBoss<Result>(work: (boss: PgBoss) => Promise<Result>): Promise<Result> {
  const boss = new PgBoss({ connectionString: db.connectionString(), schema: 'jobs' });
  await boss.start();
  const result = await work(boss);
  await boss.stop();
  return result;
}

/** As many networks would, all at the same hour. */
const askAtOnce = (name: string, tasks: readonly string[]) =>
  withBoss((boss) =>
    boss.insert(
      name,
      tasks.map((data) => ({ data: { network: 'lot', data }, singletonKey: data })),
    ),
  );

const atNight = (name: string, work: Job['work'] = async () => {}): Module =>
  defineModule({
    name: 'night',
    title: { fr: 'Nuit', en: 'Night' },
    needs: [],
    jobs: [{ name, schedule: '0 4 * * *', work }],
  });

test('every night, in each network, what is past its time is erased', async () => {
  await db()
    .insertInto('formSubmission')
    .values({ id: crypto.randomUUID(), location: '/old', createdAt: '2026-11-01' })
    .execute();
  await db()
    .insertInto('formSubmission')
    .values({ id: crypto.randomUUID(), location: '/new', createdAt: now })
    .execute();
  const tried = { tries: 2, everySeconds: 60 };
  for (const at of ['2026-11-01T09:00:00Z', now])
    await countTry({ var: { db: db(), secret: 's', now: new Date(at) } }, String(at), tried);
  const { jobs, schedules } = await opened([housekeeping([remembering])]);

  await jobs.run('housekeeping', 'lot');
  expect(await schedules()).toEqual([
    ['housekeeping', 'lot', '15 3 * * *', 'Europe/Paris'],
    ['sweep-files', 'lot', '40 3 * * *', 'Europe/Paris'],
  ]);
  await jobs.close();

  expect(await db().selectFrom('formSubmission').select('location').execute()).toEqual([
    { location: '/new' },
  ]);
  expect(await db().selectFrom('throttle').selectAll().execute()).toHaveLength(1);
});

test('a network that is made while the program runs has its nights too, in its own zone, until it is gone', async () => {
  const { pg, networks, jobs, schedules } = await opened([atNight('stars')]);
  await addNetwork(pg, { slug: 'reunion', name: 'Espaces de La Réunion', zone: 'Indian/Reunion' });
  await networks.reload();
  await Promise.all([jobs.schedule(), jobs.schedule()]);
  expect(await schedules()).toEqual([
    ['stars', 'lot', '0 4 * * *', 'Europe/Paris'],
    ['stars', 'reunion', '0 4 * * *', 'Indian/Reunion'],
  ]);

  await pg.query("delete from public.network where slug = 'reunion'");
  await networks.reload();
  await jobs.schedule();
  expect(await schedules()).toEqual([['stars', 'lot', '0 4 * * *', 'Europe/Paris']]);
  await jobs.close();
});

test('a network whose zone is none loses its own nights alone, and the log says so once', async () => {
  const { pg } = db.pool();
  await addNetwork(pg, { slug: 'aude', name: 'Espaces de l’Aude', zone: 'Europe/Pari' });
  await addNetwork(pg, { slug: 'reunion', name: 'Espaces de La Réunion', zone: 'Indian/Reunion' });
  const log = openLog('silent');
  const told = vi.spyOn(log, 'error');
  const { jobs, schedules } = await opened([atNight('stars'), atNight('tides')], log);
  expect((await schedules()).map(([name, network]) => `${name} ${network}`)).toEqual([
    'stars lot',
    'stars reunion',
    'tides lot',
    'tides reunion',
  ]);
  expect(told.mock.calls.map(([about]) => about)).toEqual([expect.objectContaining({ network: 'aude' })]);
  await jobs.close();
  await pg.query("delete from public.network where slug in ('aude', 'reunion')");
});

test('a job that nobody does any more asks for nothing', async () => {
  const before = await opened([atNight('moon')]);
  await before.jobs.close();
  const { jobs, schedules } = await opened([atNight('stars')]);
  expect(await schedules()).toEqual([['stars', 'lot', '0 4 * * *', 'Europe/Paris']]);
  await jobs.close();
});

test('a hundred networks have their night in seconds, and one that fails leaves the others theirs', async () => {
  let done = 0;
  const night = atNight('dawn', async (_db, data) => {
    if (data === 'broken') throw new Error('cut short');
    done += 1;
  });
  const first = await opened([night]);
  await first.jobs.close();
  await askAtOnce(
    'dawn',
    Array.from({ length: 100 }, (_, rank) => (rank === 7 ? 'broken' : `${rank}`)),
  );

  const { pg, jobs } = await opened([night]);
  await expect.poll(() => done, { timeout: 8000 }).toBe(99);
  const states = `select state::text, count(*)::int from jobs.job where name = 'dawn' group by 1 order by 2`;
  await expect
    .poll(async () => (await pg.query(states)).rows)
    .toEqual([
      { state: 'retry', count: 1 },
      { state: 'completed', count: 99 },
    ]);
  await jobs.close();
});

test('a task that is done is known to be done, while the next one of the same night is still at work', async () => {
  let finish = () => {};
  const night = atNight('dusk', async (_db, data) => {
    if (data === 'long') await new Promise<void>((done) => (finish = done));
  });
  const first = await opened([night]);
  await first.jobs.close();
  await askAtOnce('dusk', ['short', 'long']);

  const { pg, jobs } = await opened([night]);
  const states = `select data ->> 'data' as task, state::text from jobs.job where name = 'dusk' order by 1`;
  await expect
    .poll(async () => (await pg.query(states)).rows, { timeout: 8000 })
    .toEqual([
      { task: 'long', state: 'active' },
      { task: 'short', state: 'completed' },
    ]);
  finish();
  await jobs.close();
});

test('what a network asks each minute waits once, however long the one before lasts', async () => {
  const { jobs } = await opened([atNight('minute')]);
  await jobs.close();
  const asked = await withBoss(async (boss) => {
    const [schedule] = await boss.getSchedules();
    const ask = (singletonKey = schedule?.options?.singletonKey) =>
      boss.send('minute', schedule?.data ?? null, { singletonKey });
    return [await ask(), await ask(), await ask('another network')];
  });
  expect(asked.map((id) => id !== null)).toEqual([true, false, true]);
});

test('what each module declares about personal data is what is erased', async () => {
  expect(await eraseWhatIsPastItsTime(db(), [remembering], now)).toEqual({ Souvenirs: 3 });
});
