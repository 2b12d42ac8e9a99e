import { expect, test } from 'vitest';
import { openLog } from '#platform/log';
import { defineModule } from '#platform/module';
import { openNetworks } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { eraseWhatIsPastItsTime, housekeeping } from './housekeeping.ts';
import { openJobs } from './open-jobs.ts';

const db = freshDatabase();
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

test('every night, in each network, what is past its time is erased', async () => {
  await db()
    .insertInto('formSubmission')
    .values({ id: crypto.randomUUID(), location: '/old', createdAt: '2026-11-01' })
    .execute();
  await db()
    .insertInto('formSubmission')
    .values({ id: crypto.randomUUID(), location: '/new', createdAt: now })
    .execute();
  const networks = await openNetworks(db.pool().pg);
  const jobs = await openJobs({
    connectionString: db.connectionString(),
    pool: db.pool(),
    networks,
    modules: [housekeeping([remembering])],
    clock: () => now,
    log: openLog('silent'),
  });

  await jobs.run('housekeeping', 'lot');
  const { rows } = await db.pool().pg.query(`select name, key, cron, timezone from jobs.schedule`);
  await jobs.close();

  expect(await db().selectFrom('formSubmission').select('location').execute()).toEqual([
    { location: '/new' },
  ]);
  expect(rows).toEqual([{ name: 'housekeeping', key: 'lot', cron: '15 3 * * *', timezone: 'Europe/Paris' }]);
});

test('what each module declares about personal data is what is erased', async () => {
  expect(await eraseWhatIsPastItsTime(db(), [remembering], now)).toEqual({ Souvenirs: 3 });
});
