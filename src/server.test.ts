import { expect, test } from 'vitest';
import { addNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from './testing.ts';

const db = freshDatabase();
testApp(db);

test('a network that is made while the program runs has its nights without a restart', async () => {
  const { pg } = db.pool();
  await addNetwork(pg, { slug: 'tarn', name: 'Espaces du Tarn' });
  const nights = async (network: string) =>
    (await pg.query('select name from jobs.schedule where key = $1 order by 1', [network])).rows;
  await expect.poll(() => nights('tarn'), { timeout: 5000 }).toContainEqual({ name: 'sweep-files' });
  await expect.poll(() => nights('tarn')).toEqual(await nights('lot'));
});
